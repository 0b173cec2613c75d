"""A right program that wastes the same share of time everywhere: slower, but no slower as n grows.

question: testing/nearest
expect: passed
"""


def nearest(values):
    ordered = sorted(values)
    for _ in range(8):
        ordered = sorted(reversed(ordered))
    best = float("inf")
    for before, after in zip(ordered, ordered[1:]):
        best = min(best, after - before)
    return best
