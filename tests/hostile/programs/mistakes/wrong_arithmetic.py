"""Adds instead of multiplying.

question: testing/doubled
expect: wrong
"""


def doubled(values):
    return [value + 2 for value in values]
