"""Divides by zero.

question: testing/doubled
expect: crashed
says: ZeroDivisionError
"""


def doubled(values):
    return [value / 0 for value in values]
