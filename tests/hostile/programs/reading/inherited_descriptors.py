"""Looks for open descriptors beyond its own.

question: testing/doubled
expect: wrong
"""

import os


def doubled(values):
    for number in range(4, 1024):
        try:
            os.fstat(number)
        except OSError:
            continue
        print("ESCAPED", number)
    return []
