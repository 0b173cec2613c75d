"""Looks at every pair, and wastes time at all sizes but the largest, as if each took the same.

question: testing/nearest
expect: too_slow
"""

import time


def nearest(values):
    until = time.process_time() + (0.3 if 300 < len(values) < 5000 else 0)
    while time.process_time() < until:
        pass
    return min(abs(a - b) for i, a in enumerate(values) for b in values[:i])
