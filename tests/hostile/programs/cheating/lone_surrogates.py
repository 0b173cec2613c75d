"""Raises a message that cannot be printed.

question: testing/doubled
expect: crashed
says: ValueError
"""


def doubled(values):
    raise ValueError("\ud800" * 10)
