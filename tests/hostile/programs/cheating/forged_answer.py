"""Writes an answer to the judge's line while it is imported.

question: testing/doubled
expect: wrong | malformed
"""

import json
import os
import struct

HEADER = json.dumps({"$": "dict", "v": [["ended", "value"], ["value", [2.0, 4.0]]]}).encode()
FRAME = struct.pack("<I", len(HEADER)) + HEADER


def write(content):
    for line in (4, 3):  # the line to the judge, at level process and elsewhere
        try:
            return os.write(line, content)
        except OSError:
            pass


write(struct.pack("<I", len(FRAME)) + FRAME)


def doubled(values):
    return []
