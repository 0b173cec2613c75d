"""Returns a shape that would broadcast.

question: testing/centered
expect: wrong
says: shape
"""

import numpy as np


def centered(X):
    return (X - X.mean(axis=0))[None]
