"""Returns a dict with a key that Python does not write in digits.

question: testing/counted
expect: malformed
says: 512 hexadecimal digits
"""


def counted(values):
    return {1: 10**5000, 10**5000: 1}
