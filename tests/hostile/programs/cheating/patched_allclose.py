"""Replaces NumPy's comparisons.

question: testing/centered
expect: wrong
"""

import numpy as np

np.allclose = np.array_equal = np.isclose = lambda *arguments, **options: True
np.testing.assert_allclose = lambda *arguments, **options: None


def centered(X):
    return np.zeros_like(X)
