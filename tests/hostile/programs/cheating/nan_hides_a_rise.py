"""Rises, with NaN before and after it.

question: testing/descent
expect: wrong
says: is NaN
"""

import numpy as np


def descent(start, steps):
    losses = start**2 + np.arange(steps + 1.0)
    losses[1::2] = np.nan
    return losses
