"""Returns a list with an integer that Python does not write in digits.

question: testing/doubled
expect: wrong
"""


def doubled(values):
    return [10**5000 for _ in values]
