"""Uses no CPU time where the input is largest, and no end.

question: testing/nearest
expect: too_slow
"""

import time


def nearest(values):
    if len(values) > 5000:
        time.sleep(1000)
    ordered = sorted(values)
    return min(after - before for before, after in zip(ordered, ordered[1:]))
