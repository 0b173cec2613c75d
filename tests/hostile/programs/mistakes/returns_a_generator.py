"""Returns a generator instead of a list.

question: testing/doubled
expect: wrong | malformed
says: returned
"""


def doubled(values):
    return (2.0 * value for value in values)
