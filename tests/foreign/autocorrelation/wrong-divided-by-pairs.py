"""Wrong: each lag is divided by its n - k pairs (the less biased estimate); [1,2,3,4] at lag 1."""

import numpy as np


def autocorrelation(x: np.ndarray, max_lag: int) -> np.ndarray:
    """Sample autocorrelations at lags 0 to max_lag."""
    x = np.asarray(x, dtype=np.float64)
    n = len(x)
    if not 0 <= max_lag < n:
        raise ValueError("lag out of range")
    if np.all(x == x[0]):
        raise ValueError("constant series")
    d = x - x[0]
    d = d - d.mean()
    total = d @ d
    return np.array([d[: n - k] @ d[k:] / (n - k) / (total / n) for k in range(max_lag + 1)])
