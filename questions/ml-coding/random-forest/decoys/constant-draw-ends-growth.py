"""Ends a branch where the drawn features happen to be constant: draw among those that vary in the node.

verdict: wrong
"""

REPLACE = {
    "    features = rng.choice(varying, min(m, len(varying)), replace=False)": """\
    features = rng.permutation(X.shape[1])[:m]
    if cut_of(X, y, features) is None:
        return y.mean()""",
}
