"""Returns an array of Python objects.

question: testing/centered
expect: malformed
says: plain data
"""

import numpy as np


def centered(X):
    return np.array([[1, None], [3, 4]], dtype=object)
