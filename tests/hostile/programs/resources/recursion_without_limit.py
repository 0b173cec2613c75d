"""Recurses in C without a limit.

question: testing/doubled
expect: crashed | too_big | too_slow
"""

import sys


def doubled(values):
    sys.setrecursionlimit(10**9)
    nested = []
    for _ in range(10**6):
        nested = [nested]
    return repr(nested)
