"""Nearer neighbours count more: every one of the k has one vote.

verdict: wrong
"""

REPLACE = {
    "values, counts = np.unique(near, return_counts=True)": """\
values, codes = np.unique(near, return_inverse=True)
        counts = np.bincount(codes, 1 / (distances[order[:k]] + 1e-12))"""
}
VARY = {
    "(distances[order[:k]] + 1e-12)": ["(distances[order[:k]] + 1e-8)", "(distances[order[:k]] ** 2 + 1e-12)"]
}
