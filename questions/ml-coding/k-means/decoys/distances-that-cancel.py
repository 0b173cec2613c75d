"""Far from the origin, distances as |x|² - 2x·c + |c|² lose all their digits: centre the points first.

verdict: passed, not robust
"""

REPLACE = {
    "((X[:, None, :] - centroids) ** 2).sum(axis=2)": (
        "((X**2).sum(axis=1)[:, None] - 2 * X @ centroids.T + (centroids**2).sum(axis=1))"
    ),
}
