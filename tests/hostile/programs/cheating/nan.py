"""Returns NaN, which compares with nothing.

question: testing/centered
expect: wrong
says: NaN
"""

import numpy as np


def centered(X):
    return np.full_like(X, np.nan)
