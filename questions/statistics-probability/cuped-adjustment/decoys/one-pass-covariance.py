"""Covariance and variance lose their digits far from zero, as differences of large means do: center first.

verdict: passed, not robust
"""

REPLACE = {
    "np.sum((x - x.mean()) * (y - y.mean())) / (n - 1)": "(x * y).mean() - x.mean() * y.mean()",
    "np.var(x, ddof=1)": "(x * x).mean() - x.mean() ** 2",
}
