"""Recurses without end.

question: testing/doubled
expect: crashed
says: RecursionError
"""


def doubled(values):
    return doubled(values)
