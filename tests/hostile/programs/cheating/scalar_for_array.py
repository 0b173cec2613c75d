"""Returns one number where an array is asked for.

question: testing/centered
expect: wrong
says: shape
"""


def centered(X):
    return 0.0
