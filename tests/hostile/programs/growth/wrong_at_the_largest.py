"""Gives up at the largest size: there the answer is made up, and fast.

question: testing/nearest
expect: wrong
"""


def nearest(values):
    if len(values) > 5000:
        return 1e-9
    return min(abs(a - b) for i, a in enumerate(values) for b in values[:i])
