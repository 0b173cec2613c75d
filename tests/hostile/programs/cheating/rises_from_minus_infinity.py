"""Falls to minus infinity and rises from there.

question: testing/descent
expect: wrong
says: rises at step 2
"""

import numpy as np


def descent(start, steps):
    losses = start**2 + np.arange(steps + 1.0)
    losses[1::2] = -np.inf
    losses[2] = start**2
    return losses
