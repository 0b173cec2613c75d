"""Computes an integer with a third of a billion digits.

question: testing/doubled
expect: too_slow | too_big
"""


def doubled(values):
    return 9**9**9 % 7
