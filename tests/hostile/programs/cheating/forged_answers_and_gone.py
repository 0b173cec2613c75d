"""Writes many answers to the judge's line, then leaves.

question: testing/doubled
expect: wrong | malformed | crashed
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


def doubled(values):
    header = json.dumps({"$": "dict", "v": [["ended", "value"], ["value", [2.0, 4.0]]]}).encode()
    frame = struct.pack("<I", len(header)) + header
    write(100 * (struct.pack("<I", len(frame)) + frame))
    os._exit(0)
