"""Sends a set of colliding integers.

question: testing/doubled
expect: too_big
says: more than 60,000 parts
"""

import json
import os
import struct


def write(content):
    for line in (4, 3):  # the line to the judge, at level process and elsewhere
        try:
            return os.write(line, content)
        except OSError:
            pass


def send(node, content=b""):
    header = node if isinstance(node, bytes) else json.dumps(node).encode()
    frame = struct.pack("<I", len(header)) + header + content
    write(struct.pack("<I", len(frame)) + frame)
    while True:
        pass


def answer(value):
    return {"$": "dict", "v": [["ended", "value"], ["value", value]]}


def doubled(values):
    send(answer({"$": "set", "v": [{"$": "int", "v": hex(n * ((1 << 61) - 1))} for n in range(20_000)]}))
