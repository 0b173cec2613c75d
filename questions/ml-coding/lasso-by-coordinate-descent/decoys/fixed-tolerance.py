"""It stops by a fixed tolerance for the coefficients, which is too coarse where features are large.

verdict: passed, not robust
"""

REPLACE = {
    "np.all(np.sqrt(size) * np.abs(w - before) <= 1e-11 * np.sqrt(t @ t / n))": """\
np.max(np.abs(w - before)) <= 1e-9"""
}
