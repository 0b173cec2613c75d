"""Wrong: np.corrcoef of the series and the shifted one, with means and spreads of the pairs alone; [1,2,3,4] at lag 1 gives 1."""

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
    return np.array([1.0 if k == 0 else np.corrcoef(d[: n - k], d[k:])[0, 1] for k in range(max_lag + 1)])
