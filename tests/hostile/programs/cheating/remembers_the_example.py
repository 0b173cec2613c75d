"""Knows the worked example by heart.

question: testing/doubled
expect: wrong
"""


def doubled(values):
    return [2.0, 4.0]
