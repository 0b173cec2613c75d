"""Counts True and False instead of 1 and 0.

question: testing/counted
expect: wrong
says: expected the keys
"""


def counted(values):
    return {bool(value): values.count(value) for value in values}
