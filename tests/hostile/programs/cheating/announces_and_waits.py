"""Announces a frame and sends half of it.

question: testing/doubled
expect: too_slow
"""

import os
import time


def write(content):
    for line in (4, 3):  # the line to the judge, at level process and elsewhere
        try:
            return os.write(line, content)
        except OSError:
            pass


def doubled(values):
    write(b"\x00\x01\x00\x00half")
    time.sleep(1e6)
