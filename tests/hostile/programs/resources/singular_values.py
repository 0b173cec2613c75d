"""Decomposes a matrix that is far too large.

question: testing/centered
expect: too_slow | too_big
"""

import numpy as np


def centered(X):
    return np.linalg.svd(np.ones((2500, 2500)) + np.eye(2500))[1]
