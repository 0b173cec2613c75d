"""Returns an array of 32 MB.

question: testing/centered
expect: too_big
says: larger than
"""

import numpy as np


def centered(X):
    return np.zeros(4_000_000)
