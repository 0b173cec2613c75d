import numpy as np

def linear_regression(X, y):
    rows = [[1.0, *map(float, x)] for x in X.tolist()]
    t = [float(v) for v in y.tolist()]
    if len(rows) != len(t):
        raise ValueError("lengths")
    p = len(rows[0])
    # normal equations of [1, X], by Gauss-Jordan with pivoting
    M = [[sum(r[i] * r[j] for r in rows) for j in range(p)] + [sum(r[i] * v for r, v in zip(rows, t))] for i in range(p)]
    for c in range(p):
        pivot = max(range(c, p), key=lambda i: abs(M[i][c]))
        M[c], M[pivot] = M[pivot], M[c]
        for i in range(p):
            if i != c:
                f = M[i][c] / M[c][c]
                M[i] = [a - f * b for a, b in zip(M[i], M[c])]
    w = [M[i][p] / M[i][i] for i in range(p)]
    return np.array(w[1:]), w[0]
