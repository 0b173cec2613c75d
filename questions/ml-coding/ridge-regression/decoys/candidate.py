import numpy as np


def ridge(X, y, alpha):
    n, d = X.shape
    if n != y.shape[0]:
        raise ValueError("lengths")
    if not alpha > 0:
        raise ValueError("alpha")
    X = X.astype(float)
    y = y.astype(float)
    start = X.mean(axis=0)
    design = np.column_stack([X - start, np.ones(n)])
    penalty = np.zeros(d + 1)
    penalty[:d] = alpha
    A = design.T @ design + np.diag(penalty)
    solved = np.linalg.solve(A, design.T @ y)
    w = solved[:d]
    b = solved[d] - start @ w
    return w, float(b)
