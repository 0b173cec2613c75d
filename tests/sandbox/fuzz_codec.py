"""Mutates frames and reads them: only a value or `BadData` may come of it, soon and in little memory.

python -m tests.sandbox.fuzz_codec 60000 [seed [milliseconds]]

It says how long the slowest frame took, and fails when that is more than what may be given as the last
number. Memory is limited from outside: a frame that takes more than 64 MB is a MemoryError.
"""

from __future__ import annotations

import json
import random
import struct
import sys
from typing import Any

import numpy as np

from sparring.sandbox.box import codec
from tests.slowest import MOST_BYTES, Slowest, keep_within

ODD: list[Any] = [
    *(None, True, -1, 0, 1, 2**31, 2**63, 2**64, -(2**63), 1e308, "", "x", "|O8", "<f8", "<U4", [], {}),
    *(
        {"$": "array"},
        {"$": "int", "v": "-0xf"},
        {"$": "object", "number": 3},
        [[]],
        {"$": "dict", "v": [[1, 2]]},
    ),
]
SEEDS: list[Any] = [
    {"ended": "value", "value": [1, 2.5, "text", None, True]},
    {"ended": "raised", "names": ["ValueError"], "kind": "ValueError", "message": "no", "trace": "line 1"},
    {"value": np.arange(12.0).reshape(3, 4), "more": np.array([True, False]), "one": np.float32(2)},
    [2**70, -(2**70), float("nan"), 1 + 2j, (1, (2, (3,))), {1, 2, 3}, {"a": {"b": [1]}}],
    [0.5] * 200,
    {(1, 2): "pair", 3: {"deep": [[[[1]]]]}},
    [True, False] * 40,
]
JUNK = (
    "[],",
    "{},",
    "7,",
    '"ab",',
    "1.5e300,",
    '{"$":"tuple","v":[]},',
    '{"$":"int","v":"0x%x"},',
    '"\\ud800",',
)


def main(count: int, seed: int) -> float:
    """Prints how many frames were read and how many refused; gives the seconds of the slowest."""
    rng = random.Random(seed)
    frames = [codec.dumps(value) for value in SEEDS]
    slowest, refused = Slowest(), 0
    keep_within(MOST_BYTES)
    for _ in range(count):
        mutate = rng.choices((of_bytes, of_tree, grown), (50, 100, 1))[0]
        frame, as_sent = mutate(rng.choice(frames), rng), rng.random() < 0.5
        refused += slowest.of(lambda frame=frame, as_sent=as_sent: is_refused(frame, as_sent))  # type: ignore[misc]
    sys.stdout.write(f"{count} frames, {refused} refused, the slowest took {1000 * slowest.seconds:.0f} ms\n")
    return slowest.seconds


def is_refused(frame: bytes, as_sent: bool) -> bool:
    try:
        codec.loads(frame, restored, as_sent=as_sent)
    except codec.BadData:
        return True
    return False


def restored(tag: str, node: dict[str, Any]) -> Any:
    return object() if tag == "object" and type(node.get("number")) is int else None


def of_bytes(frame: bytes, rng: random.Random) -> bytes:
    content = bytearray(frame)
    for _ in range(rng.randint(1, 8)):
        place = rng.randrange(len(content))
        match rng.randrange(4):
            case 0:
                content[place] = rng.randrange(256)
            case 1:
                content[place] ^= 1 << rng.randrange(8)
            case 2:
                del content[place : place + rng.randint(1, 20)]
            case _:
                content[place:place] = content[: rng.randint(1, 40)]
        if not content:
            break
    return bytes(content)


def of_tree(frame: bytes, rng: random.Random) -> bytes:
    """A header that is still JSON, with one to four parts replaced: these get deeper than broken text."""
    (length,) = struct.unpack_from("<I", frame)
    tree = json.loads(frame[4 : 4 + length])
    for _ in range(rng.randint(1, 4)):
        tree = replaced(tree, rng)
    header = json.dumps(tree).encode()
    return struct.pack("<I", len(header)) + header + frame[4 + length :]


def grown(_: bytes, rng: random.Random) -> bytes:
    """A header or a buffer about as large as is read at all, or larger."""
    size = int(10 ** rng.uniform(3, 6.3))
    if rng.random() < 0.3:
        shape = [size // rng.choice((1, 2, 8))]
        array = {"$": "array", "dtype": rng.choice(("|i1", "<f8", "|b1", "<c16")), "shape": shape}
        node = rng.choice(({"$": "numbers", "of": rng.choice("?dq")}, {**array, "layout": "C"}))
        header = json.dumps({**node, "at": [0, size]}).encode()
        return struct.pack("<I", len(header)) + header + bytes(size)
    junk = rng.choice(JUNK)
    parts = ((junk % number if "%" in junk else junk) for number in range(size // len(junk)))
    inner = "[" + "".join(parts) + "0]"
    header = rng.choice((inner, f'{{"$":"set","v":{inner}}}', f'{{"$":"dict","v":[[0,{inner}]]}}')).encode()
    return struct.pack("<I", len(header)) + header


def replaced(tree: Any, rng: random.Random) -> Any:
    if not isinstance(tree, (list, dict)) or not tree or rng.random() < 0.15:
        return rng.choice(ODD)
    place = rng.choice(list(tree) if isinstance(tree, dict) else range(len(tree)))
    copy: Any = tree.copy()
    copy[place] = replaced(tree[place], rng)
    return copy


if __name__ == "__main__":
    count, seed, milliseconds = [*map(int, sys.argv[1:]), *(0, 0)][:3]
    took = 1000 * main(count, seed)
    sys.exit(1 if milliseconds and took > milliseconds else 0)
