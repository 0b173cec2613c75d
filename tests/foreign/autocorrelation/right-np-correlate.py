"""Right: the right half of the full np.correlate."""

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
    full = np.correlate(d, d, mode="full")
    right = full[n - 1 : n + max_lag]
    return right / right[0]
