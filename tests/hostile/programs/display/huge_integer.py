"""Returns an integer that Python does not write in digits.

question: testing/product
expect: malformed
says: 512 hexadecimal digits
"""


def product(values):
    return 10**5000
