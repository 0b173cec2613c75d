"""Returns infinity.

question: testing/doubled
expect: wrong
"""


def doubled(values):
    return [float("inf") for _ in values]
