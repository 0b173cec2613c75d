"""Returns an integer that Python does not write in digits.

question: testing/product
expect: wrong
says: 5001 digits
"""


def product(values):
    return 10**5000
