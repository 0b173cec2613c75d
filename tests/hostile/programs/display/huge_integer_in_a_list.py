"""Returns a list with an integer that Python does not write in digits.

question: testing/doubled
expect: malformed
says: 512 hexadecimal digits
"""


def doubled(values):
    return [10**5000 for _ in values]
