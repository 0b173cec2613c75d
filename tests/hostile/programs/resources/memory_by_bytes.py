"""Asks for 10 GB at once.

question: testing/doubled
expect: too_big
says: memory
"""


def doubled(values):
    return b"x" * (10 << 30)
