"""Returns an array that claims to be equal, finite and of any shape.

question: testing/centered
expect: wrong | malformed | crashed
"""

import numpy as np


class Lying(np.ndarray):
    shape = property(lambda self: (2, 2))

    def __eq__(self, other):
        return np.ones((2, 2), bool)

    def __array_function__(self, *arguments, **options):
        return True


def centered(X):
    return np.zeros(7).view(Lying)
