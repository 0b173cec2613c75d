"""Takes an argument too many.

question: testing/doubled
expect: crashed
says: argument
"""


def doubled(values, factor):
    return values
