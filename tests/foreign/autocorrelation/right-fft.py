"""Right: the power spectrum of the padded series, turned back."""

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
    d = d / np.abs(d).max()
    size = 1
    while size < 2 * n:
        size *= 2
    spectrum = np.fft.rfft(d, size)
    cov = np.fft.irfft(np.abs(spectrum) ** 2, size)[: max_lag + 1]
    return cov / cov[0]
