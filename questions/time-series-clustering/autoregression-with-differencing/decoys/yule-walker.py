"""The coefficients come from autocorrelations (Yule–Walker): least squares is asked for.

verdict: wrong
"""

REPLACE = {
    "        theta = np.linalg.lstsq(X, target, rcond=None)[0]": """\
        c = w - w.mean()
        r = np.array([c[: len(c) - k] @ c[k:] for k in range(p + 1)])
        lags = np.abs(np.subtract.outer(np.arange(p), np.arange(p)))
        phi = np.linalg.lstsq(r[lags], r[1:], rcond=None)[0]
        theta = np.r_[w.mean() * (1 - phi.sum()), phi]"""
}
