"""Asks for an array of 10 GB.

question: testing/centered
expect: too_big
says: memory
"""

import numpy as np


def centered(X):
    return np.ones((10 << 30) // 8)
