"""Grows as it should, and sleeps at every size.

question: testing/nearest
expect: too_slow
says: all its calls together took
"""

import time


def nearest(values):
    time.sleep(0.9 if len(values) < 100 else 2.0)
    ordered = sorted(values)
    return min(after - before for before, after in zip(ordered, ordered[1:]))
