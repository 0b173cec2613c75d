"""Raises while it is imported.

question: testing/doubled
expect: crashed
says: IndexError
"""

first = [][0]


def doubled(values):
    return values
