"""Answers with an ending that the protocol does not have.

question: testing/doubled
expect: malformed
says: protocol
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
    header = json.dumps({"$": "dict", "v": [["ended", "passed"], ["verdict", "passed"]]}).encode()
    frame = struct.pack("<I", len(header)) + header
    write(struct.pack("<I", len(frame)) + frame)
    while True:
        pass
