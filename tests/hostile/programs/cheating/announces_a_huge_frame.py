"""Announces a frame of 4 GB and sends nothing.

question: testing/doubled
expect: too_big
says: larger than
"""

import os


def write(content):
    for line in (4, 3):  # the line to the judge, at level process and elsewhere
        try:
            return os.write(line, content)
        except OSError:
            pass


def doubled(values):
    write(b"\xff\xff\xff\xff")
    while True:
        pass
