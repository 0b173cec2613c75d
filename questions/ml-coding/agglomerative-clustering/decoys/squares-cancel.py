"""Far from the origin the expanded squares cancel, and distances are chance: take differences first.

verdict: passed, not robust
"""

REPLACE = {
    "    gaps = X[:, None, :] - X\n": "    squares = (X**2).sum(axis=1)\n",
    "np.sqrt((gaps**2).sum(axis=2))": "np.sqrt(np.maximum(squares[:, None] - 2 * X @ X.T + squares, 0))",
}
