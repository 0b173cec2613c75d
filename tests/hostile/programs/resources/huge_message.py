"""Raises an exception with a message of 50 MB.

question: testing/doubled
expect: crashed
says: ValueError
"""


def doubled(values):
    raise ValueError("x" * 50_000_000)
