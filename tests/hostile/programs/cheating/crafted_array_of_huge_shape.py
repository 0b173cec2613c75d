"""Claims a shape of 2**64 numbers.

question: testing/doubled
expect: malformed
says: not readable
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
    send(
        answer({"$": "array", "dtype": "<f8", "shape": [1 << 62, 4], "layout": "C", "at": [0, 16]}), bytes(16)
    )
