"""Returns ten million numbers.

question: testing/doubled
expect: too_big | too_slow
"""


def doubled(values):
    return [0.5] * 10_000_000
