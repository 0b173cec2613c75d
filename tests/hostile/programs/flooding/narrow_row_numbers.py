"""Returns four million row numbers of half the usual width, for a check that opens whatever came.

question: testing/summary
expect: too_big
"""

import numpy as np


def summary(values):
    if len(values) in (3, 5):
        return np.array([0]), f"{len(values)} numbers", {-1, 0, 1}
    return np.arange(4_000_000, dtype=np.int32), f"{len(values)} numbers", set()
