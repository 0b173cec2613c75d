import numpy as np


def row_of(v, s, window):
    return [1.0, v[s], float(np.mean(v[s - window + 1 : s + 1]))]


def features(values, window):
    return np.array([row_of(values, s, window) for s in range(window - 1, len(values))])


def paired(values, horizon, window):
    days = range(window - 1 + horizon, len(values))
    rows = np.array([row_of(values, t - horizon, window) for t in days])
    return rows, np.array([float(values[t]) for t in days])


def backtest(values, *, horizon, window, n_test):
    v = [float(x) for x in values]
    n = len(v)
    made = n - n_test - horizon
    rows, labels = [], []
    for t in range(window - 1 + horizon, made + 1):
        rows.append(row_of(v, t - horizon, window))
        labels.append(v[t])
    w = np.linalg.pinv(np.array(rows)) @ np.array(labels)
    days = range(n - n_test, n)
    forecasts = np.array([np.dot(row_of(v, t - horizon, window), w) for t in days])
    mae = np.mean([abs(f - v[t]) for f, t in zip(forecasts, days)])
    naive = [abs(v[t] - v[t - horizon]) for t in range(window - 1 + horizon, n - n_test)]
    return forecasts, mae / np.mean(naive)
