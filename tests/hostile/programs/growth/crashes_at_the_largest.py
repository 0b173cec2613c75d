"""Raises where the input is largest, in the hope that only smaller ones count.

question: testing/nearest
expect: crashed
"""


def nearest(values):
    if len(values) > 5000:
        raise ValueError("too large for me")
    ordered = sorted(values)
    return min(after - before for before, after in zip(ordered, ordered[1:]))
