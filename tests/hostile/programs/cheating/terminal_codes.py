"""Prints and raises terminal control codes.

question: testing/doubled
expect: crashed
says: ValueError
"""


def doubled(values):
    print("\x1b[2J\x1b[31mpassed\x07")
    raise ValueError("\x1b]0;passed\x07\u202epassed")
