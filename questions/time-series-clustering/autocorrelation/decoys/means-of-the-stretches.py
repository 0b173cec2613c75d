"""Each stretch is centred and scaled by itself: one mean and one divisor serve all lags.

verdict: wrong
"""

REPLACE = {
    "r[k] = np.dot(d[: n - k], d[k:]) / total": """\
a, b = d[: n - k] - d[: n - k].mean(), d[k:] - d[k:].mean()
        r[k] = np.dot(a, b) / max(np.sqrt(np.dot(a, a) * np.dot(b, b)), 1e-300)"""
}
