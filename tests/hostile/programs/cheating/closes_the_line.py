"""Closes its line to the judge and goes on.

question: testing/doubled
expect: crashed | too_slow
"""

import os


def doubled(values):
    for line in (3, 4):
        try:
            os.close(line)
        except OSError:
            pass
    while True:
        pass
