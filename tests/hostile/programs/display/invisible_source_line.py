"""Fails on a line of its source that holds invisible characters.

question: testing/doubled
expect: crashed
says: ZeroDivisionError
"""


def doubled(values):
    ᅠ = 1 / 0  # a name that nobody sees
