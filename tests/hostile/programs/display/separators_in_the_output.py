"""Prints what some readers take for the end of a line.

question: testing/doubled
expect: wrong
says: one
"""


def doubled(values):
    print("one\u2028two\u2029three\x85four")
    return []
