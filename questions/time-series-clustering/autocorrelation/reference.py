"""Sample autocorrelations: one mean and one divisor for all lags."""

import numpy as np


def autocorrelation(x: np.ndarray, max_lag: int) -> np.ndarray:
    n = len(x)
    if not 0 <= max_lag < n:
        raise ValueError(f"no lag {max_lag} in a series of {n}")
    if np.min(x) == np.max(x):
        raise ValueError("a constant series has no autocorrelation")
    x = np.asarray(x, dtype=float)
    deviations = x - x.mean()
    products = [deviations[: n - k] @ deviations[k:] for k in range(max_lag + 1)]
    return np.array(products) / products[0]
