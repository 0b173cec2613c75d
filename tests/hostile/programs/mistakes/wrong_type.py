"""Returns strings.

question: testing/doubled
expect: wrong
"""


def doubled(values):
    return [str(2 * value) for value in values]
