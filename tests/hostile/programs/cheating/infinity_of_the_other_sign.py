"""Says infinity where minus infinity is right.

question: testing/gaps
expect: wrong
says: got inf, want -inf
"""

import numpy as np


def gaps(values):
    inner = np.diff(values)
    return np.concatenate([[np.inf], inner]), np.concatenate([inner, [-np.inf]])
