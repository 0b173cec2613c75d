"""Returns a name of eight million words, for a check that splits it.

question: testing/summary
expect: too_big
"""

import numpy as np


def summary(values):
    if len(values) == 3:
        return np.array([0]), "3 numbers", {-1, 0, 1}
    return np.array([0]), "5 numbers" + " a" * 7_900_000, set()
