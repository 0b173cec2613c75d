"""Looks at every pair, and wastes time at the middle size, so that the last step seems flat.

question: testing/nearest
expect: too_slow
"""

import time


def nearest(values):
    until = time.process_time() + (0.4 if 1000 < len(values) < 5000 else 0)
    while time.process_time() < until:
        pass
    return min(abs(a - b) for i, a in enumerate(values) for b in values[:i])
