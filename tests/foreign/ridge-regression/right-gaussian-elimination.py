"""Right: plain loops: Gram matrix and Gaussian elimination with pivots."""

import numpy as np


def ridge(X, y, alpha):
    rows = [[float(v) for v in row] for row in np.asarray(X).tolist()]
    targets = [float(v) for v in np.asarray(y).tolist()]
    n, d = len(rows), len(rows[0])
    if len(targets) != n:
        raise ValueError("lengths differ")
    if not alpha > 0:
        raise ValueError("alpha must be positive")
    means = [sum(row[j] - rows[0][j] for row in rows) / n + rows[0][j] for j in range(d)]
    y_mean = sum(targets) / n
    centred = [[row[j] - means[j] for j in range(d)] for row in rows]
    M = []
    for i in range(d):
        line = [sum(row[i] * row[j] for row in centred) for j in range(d)]
        line[i] += alpha
        line.append(sum(row[i] * (t - y_mean) for row, t in zip(centred, targets)))
        M.append(line)
    for i in range(d):
        pivot = max(range(i, d), key=lambda r: abs(M[r][i]))
        M[i], M[pivot] = M[pivot], M[i]
        for r in range(i + 1, d):
            f = M[r][i] / M[i][i]
            for j in range(i, d + 1):
                M[r][j] -= f * M[i][j]
    w = [0.0] * d
    for i in reversed(range(d)):
        w[i] = (M[i][d] - sum(M[i][j] * w[j] for j in range(i + 1, d))) / M[i][i]
    return np.array(w), y_mean - sum(m * c for m, c in zip(means, w))
