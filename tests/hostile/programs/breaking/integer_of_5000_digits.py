"""Returns an integer that Python refuses to write in decimal.

question: testing/doubled
expect: malformed
says: hexadecimal digits
"""


def doubled(values):
    return 10**5000
