"""Leaves the starter as it is.

question: testing/doubled
expect: not_attempted
"""


def doubled(values):
    raise NotImplementedError
