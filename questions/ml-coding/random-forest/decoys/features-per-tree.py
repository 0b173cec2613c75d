"""Features are drawn once for a whole tree: draw them anew at every node.

verdict: wrong
"""

REPLACE = {
    # m is now which features, not how many.
    "self.max_features, rng))": "rng.permutation(X.shape[1])[: self.max_features], rng))",
    "rng.choice(varying, min(m, len(varying)), replace=False)": "[j for j in m if j in varying] or varying",
}
