"""Says that its import raised an error whose name is an integer of 6,000 digits.

question: testing/doubled
expect: malformed
says: 512 hexadecimal digits
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


def send(*pairs):
    header = json.dumps({"$": "dict", "v": pairs}).encode()
    frame = struct.pack("<I", len(header)) + header
    write(struct.pack("<I", len(frame)) + frame)
    while True:
        pass


HUGE = {"$": "int", "v": "0x" + "f" * 5000}

send(["ended", "raised"], ["names", [HUGE]], ["kind", HUGE], ["message", HUGE], ["trace", HUGE])
