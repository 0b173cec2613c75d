"""Writes a pickle to the judge's line.

question: testing/doubled
expect: malformed
says: not readable
"""

import os
import pickle
import struct


class Command:
    def __reduce__(self):
        return eval, ("print('ESCAPED')",)


def write(content):
    for line in (4, 3):  # the line to the judge, at level process and elsewhere
        try:
            return os.write(line, content)
        except OSError:
            pass


def doubled(values):
    frame = pickle.dumps(Command())
    write(struct.pack("<I", len(frame)) + frame)
    while True:
        pass
