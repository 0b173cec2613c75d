"""Prints marks that turn the writing around.

question: testing/doubled
expect: wrong
says: passed
"""


def doubled(values):
    print("\u061c\u200f\u2067passed\u2069")
    return []
