"""Computes with seven digits where nobody asked for so few.

question: testing/centered
expect: wrong
"""

import numpy as np


def centered(X):
    return (X - X.mean(axis=0)).astype(np.float32)
