"""Far from the origin the expanded squares cancel, and who is near is chance: take differences first.

verdict: passed, not robust
"""

REPLACE = {
    "np.sqrt(np.sum((X - X[i]) ** 2, axis=1))": """\
np.sqrt(np.maximum(np.sum(X**2, axis=1) - 2 * X @ X[i] + X[i] @ X[i], 0))""",
}
