"""Looks at every pair.

question: testing/nearest
expect: too_slow
"""


def nearest(values):
    return min(abs(a - b) for i, a in enumerate(values) for b in values[:i])
