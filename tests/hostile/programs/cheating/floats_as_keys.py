"""Counts floats instead of whole numbers.

question: testing/counted
expect: wrong
says: expected the keys
"""


def counted(values):
    return {float(value): values.count(value) for value in values}
