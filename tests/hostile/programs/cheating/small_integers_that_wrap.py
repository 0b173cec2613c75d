"""Sorts nothing: differences of unsigned bytes are never negative.

question: testing/ascending
expect: wrong
says: do not ascend
"""

import numpy as np


def ascending(values):
    return values.astype(np.uint8)
