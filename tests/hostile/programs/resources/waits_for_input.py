"""Waits for somebody to type.

question: testing/doubled
expect: crashed
says: EOF
"""


def doubled(values):
    return [float(input()) for _ in values]
