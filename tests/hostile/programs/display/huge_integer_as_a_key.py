"""Returns a dict with a key that Python does not write in digits.

question: testing/counted
expect: wrong
"""


def counted(values):
    return {1: 10**5000, 10**5000: 1}
