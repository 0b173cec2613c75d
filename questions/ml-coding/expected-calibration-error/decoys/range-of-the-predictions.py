"""Bins divide the range from the smallest to the largest prediction: they should divide [0, 1].

verdict: wrong
"""

REPLACE = {
    "b / n_bins, (b + 1) / n_bins": "p.min() + (p.max() - p.min()) * np.array([b, b + 1]) / n_bins",
    "p == 1": "p == p.max()",
}
