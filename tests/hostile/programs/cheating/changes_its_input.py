"""Writes into its input and returns it.

question: testing/doubled
expect: wrong
says: change
"""


def doubled(values):
    for place in range(len(values)):
        values[place] *= 2
    return values
