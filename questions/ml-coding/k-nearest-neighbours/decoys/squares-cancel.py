"""Far from the origin the expanded squares cancel and neighbours are chance: subtract a common point first.

verdict: passed, not robust
"""

REPLACE = {
    "np.linalg.norm(gaps, axis=1)": "(X_train**2).sum(axis=1) - 2 * X_train @ query + query @ query",
}
