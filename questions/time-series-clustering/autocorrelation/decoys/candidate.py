import numpy as np


def autocorrelation(x, max_lag):
    x = np.asarray(x, dtype=np.float64)
    n = len(x)
    if max_lag < 0 or max_lag > n - 1:
        raise ValueError("no such lag")
    if x.max() == x.min():
        raise ValueError("constant")
    d = x - x.mean()
    total = np.dot(d, d)
    r = np.ones(max_lag + 1)
    for k in range(1, max_lag + 1):
        r[k] = np.dot(d[: n - k], d[k:]) / total
    return r
