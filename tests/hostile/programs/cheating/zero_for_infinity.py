"""Knows no infinity, and says zero.

question: testing/gaps
expect: wrong
says: want -inf
"""

import numpy as np


def gaps(values):
    inner = np.diff(values)
    return np.concatenate([[0.0], inner]), np.concatenate([inner, [0.0]])
