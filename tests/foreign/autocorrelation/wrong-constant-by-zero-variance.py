"""Wrong: a constant is recognised by a sum of squares of exactly 0, which rounding of the mean defeats; ten values of 0.1 (strict edge case)."""

import numpy as np


def autocorrelation(x: np.ndarray, max_lag: int) -> np.ndarray:
    """Sample autocorrelations at lags 0 to max_lag."""
    x = np.asarray(x, dtype=np.float64)
    n = len(x)
    if not 0 <= max_lag < n:
        raise ValueError("lag out of range")
    d = x - x.mean()
    total = d @ d
    if total == 0:
        raise ValueError("constant series")
    return np.array([d[: n - k] @ d[k:] / total for k in range(max_lag + 1)])
