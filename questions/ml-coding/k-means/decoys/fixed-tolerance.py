"""Stops at a fixed tolerance, which depends on the unit of the points: go on until no label changes.

verdict: passed, not robust
"""

REPLACE = {
    "        for j in range(k):": "        last = centroids.copy()\n        for j in range(k):",
    "np.array_equal(labels, before)": "np.abs(centroids - last).max() < 1e-4",
}
