"""Gives the smallest integer instead of zero: it has no absolute value.

question: testing/ranks
expect: wrong
says: want 0
"""

import numpy as np


def ranks(values):
    found = np.argsort(np.argsort(values))
    found[found == 0] = np.iinfo(np.int64).min
    return found
