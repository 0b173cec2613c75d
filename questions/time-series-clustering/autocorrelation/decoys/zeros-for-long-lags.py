"""Lags that the series does not have are answered: they raise ValueError.

verdict: wrong
"""

REPLACE = {
    "max_lag < 0 or max_lag > n - 1": "max_lag < 0",
    "in range(1, max_lag + 1)": "in range(1, min(n, max_lag + 1))",
    "r = np.ones(max_lag + 1)": "r = np.eye(1, max_lag + 1)[0]",
}
