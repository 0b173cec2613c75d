"""Far from the origin the expanded squares cancel and the draw is chance: subtract a common point first.

verdict: passed, not robust
"""

REPLACE = {
    "squares = (gaps**2).sum(axis=2)": """\
squares = (X**2).sum(axis=1)[:, None] - 2 * X @ centres.T + (centres**2).sum(axis=1)
        squares = np.maximum(squares, 0)"""
}
