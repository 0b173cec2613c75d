"""Spends a fixed share before it begins, so that every size takes about as long, and looks at every pair.

question: testing/nearest
expect: too_slow
"""

import time


def nearest(values):
    until = time.process_time() + (0.25 if len(values) > 300 else 0)
    while time.process_time() < until:
        pass
    best = float("inf")
    for i in range(len(values)):
        for j in range(i):
            best = min(best, abs(values[i] - values[j]))
    return best
