"""Frames that a program sends instead of an answer, or beside it: broken, crafted, large, late or in crumbs."""

from __future__ import annotations

import json
import random

from tests.hostile.grammar.values import size

TAGS = (
    "array",
    "scalar",
    "numbers",
    "int",
    "float",
    "complex",
    "tuple",
    "set",
    "dict",
    "object",
    "rng",
    "?",
    "",
)
FIELDS = (
    "v",
    "of",
    "at",
    "dtype",
    "shape",
    "layout",
    "number",
    "type",
    "seed",
    "ended",
    "value",
    "arguments",
)
LEAVES: tuple[object, ...] = (
    *(
        None,
        True,
        -1,
        0,
        1,
        2**31,
        2**63,
        10**40,
        1e308,
        "",
        "x",
        "<f8",
        "|O8",
        "<U4",
        "?",
        "d",
        "q",
        "C",
        "F",
    ),
    *(
        "strided",
        "0x" + "f" * 600,
        "nan",
        "inf",
        "\u2028",
        "\ud800",
        [],
        {},
        [0, 8],
        [8, 8],
        [0, 0],
        [-1, 16],
    ),
)
JUNK = (
    "[],",
    "{},",
    "7,",
    '"ab",',
    "1.5e300,",
    '{"$":"tuple","v":[]},',
    '{"$":"set","v":[0]},',
    '"\\ud800",',
)
ENDINGS = ("value", "raised", "memory", "unsendable", "missing", "", 5, None)
PRELUDE = """
import json, os, struct, sys, time
codec = next(module for name, module in list(sys.modules.items()) if name.endswith("box.codec"))
serve = next(module for name, module in list(sys.modules.items()) if name.endswith("box.serve"))
genuine = codec.dumps

def write(content):
    for line in (4, 3):
        try:
            return os.write(line, content)
        except OSError:
            pass

def framed(header, content=b""):
    frame = struct.pack("<I", len(header)) + header + content
    return struct.pack("<I", len(frame)) + frame
"""
SENT = (
    "    codec.dumps = lambda *_: framed(HEADER, CONTENT)[4:]",
    "    write(framed(HEADER, CONTENT)); time.sleep({t})",
    "    write(framed(HEADER, CONTENT) * {n})",
    "    write(framed(HEADER, CONTENT)); os._exit({n})",
    "    [write(framed(HEADER, CONTENT)[i : i + 1]) for i in range({n})]",
    "    write(struct.pack('<I', {big}) + HEADER); time.sleep({t})",
    "    serve._write = lambda line, content: [os.write(line, content[i : i + 7]) for i in range(0, len(content), 7)]",
    "    codec.dumps = lambda *given: genuine(*given) + CONTENT",
    "    codec.dumps = lambda *given: genuine(*given)[: {n}]",
    "    os.close(3); os.close(4)",
    "    serve._write = lambda line, content: None",
)
HONEST = ("serve._write = lambda line, content: [", "genuine(*given)")


def sending(rng: random.Random) -> tuple[str, str]:
    """What stands at the top of a program, and the body of a function `send` that sends a frame."""
    top = f"{PRELUDE}\nHEADER = {header(rng)}\nCONTENT = bytes({rng.choice((0, 8, 16, size(rng, 7)))})\n"
    body = rng.choice(SENT).format(
        n=size(rng, 3.5), t=round(rng.uniform(0, 0.4), 2), big=rng.choice((0, 1, 2**20, 2**31, 2**32 - 1))
    )
    return top, body


def header(rng: random.Random) -> str:
    """An expression for the bytes of a header."""
    if rng.random() < 0.3:
        junk = json.dumps(rng.choice(JUNK))
        return f"('[' + {junk} * {size(rng, 6.5)} + '0]').encode('ascii', 'replace')"
    ended = [["ended", rng.choice(ENDINGS)], ["value", node(rng, 0)]]
    more = [[rng.choice(FIELDS), node(rng, 2)] for _ in range(rng.choice((0, 0, 1, 3)))]
    tree = {"$": "dict", "v": ended + more} if rng.random() < 0.8 else node(rng, 0)
    written = json.dumps(tree).encode()
    for _ in range(rng.choice((0, 0, 0, 2))):
        place = rng.randrange(len(written))
        written = written[:place] + bytes([rng.randrange(256)]) + written[place + 1 :]
    return repr(written)


def node(rng: random.Random, depth: int) -> object:
    """A part of a header: a tag with its fields or others, a list, or a leaf."""
    if depth > 3 or rng.random() < 0.25:
        return rng.choice(LEAVES)
    if rng.random() < 0.3:
        return [node(rng, depth + 1) for _ in range(rng.randint(0, 4))]
    fields = {name: node(rng, depth + 1) for name in rng.sample(FIELDS, rng.randint(0, 3))}
    return {"$": rng.choice(TAGS), **fields} if rng.random() < 0.9 else fields
