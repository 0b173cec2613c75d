"""Right and fast, but where the input is largest it never gives an answer.

question: testing/nearest
expect: too_slow
"""


def nearest(values):
    while len(values) > 5000:
        pass
    ordered = sorted(values)
    return min(after - before for before, after in zip(ordered, ordered[1:]))
