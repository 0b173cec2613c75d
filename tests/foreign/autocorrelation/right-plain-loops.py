"""Right: sums in Python floats."""

import numpy as np


def autocorrelation(x: np.ndarray, max_lag: int) -> np.ndarray:
    """Sample autocorrelations at lags 0 to max_lag."""
    values = [float(v) for v in x]
    n = len(values)
    if max_lag < 0 or max_lag >= n:
        raise ValueError("lag out of range")
    if min(values) == max(values):
        raise ValueError("constant series")
    values = [v - values[0] for v in values]
    mean = sum(values) / n
    d = [v - mean for v in values]
    total = sum(a * a for a in d)
    result = []
    for k in range(max_lag + 1):
        result.append(sum(d[t] * d[t + k] for t in range(n - k)) / total)
    return np.array(result)
