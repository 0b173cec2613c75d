"""Mutates frames and reads them: only a value or `BadData` may come of it.

python -m tests.sandbox.fuzz_codec 60000 [seed]

It runs under limits of CPU time and memory, so that a frame which costs too much ends it.
"""

from __future__ import annotations

import json
import random
import resource
import struct
import sys
from typing import Any

import numpy as np

from sparring.sandbox.box import codec

CPU_SECONDS = 240
MEMORY_BYTES = 3 << 29
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
]


def main(count: int, seed: int) -> None:
    """Prints how many frames were read and how many refused."""
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    rng = random.Random(seed)
    frames = [codec.dumps(value) for value in SEEDS]
    refused = 0
    for _ in range(count):
        mutate = rng.choice((of_bytes, of_tree, of_tree))
        try:
            codec.loads(mutate(rng.choice(frames), rng), restored, as_sent=rng.random() < 0.5)
        except codec.BadData:
            refused += 1
    sys.stdout.write(f"{count} frames, {refused} refused\n")


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


def replaced(tree: Any, rng: random.Random) -> Any:
    if not isinstance(tree, (list, dict)) or not tree or rng.random() < 0.15:
        return rng.choice(ODD)
    place = rng.choice(list(tree) if isinstance(tree, dict) else range(len(tree)))
    copy: Any = tree.copy()
    copy[place] = replaced(tree[place], rng)
    return copy


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
