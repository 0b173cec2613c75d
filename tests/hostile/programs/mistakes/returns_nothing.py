"""Forgets the return.

question: testing/doubled
expect: wrong
says: None
"""


def doubled(values):
    [2.0 * value for value in values]
