"""Surplus rows or labels are dropped without a word: lengths that differ raise ValueError.

verdict: wrong
"""

REPLACE = {
    '        if X.shape[0] != y.shape[0]:\n            raise ValueError("lengths")\n': """\
        X, y = X[: len(y)], y[: len(X)]
""",
}
