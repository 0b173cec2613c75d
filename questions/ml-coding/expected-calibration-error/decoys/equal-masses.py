"""Bins are quantiles with as many examples each: they should be of equal width.

verdict: wrong
"""

REPLACE = {
    "b / n_bins, (b + 1) / n_bins": "np.quantile(p, [b / n_bins, (b + 1) / n_bins])",
    "p == 1": "p == p.max()",
}
