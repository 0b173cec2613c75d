import numpy as np


def linear_regression(X, y):
    """One-sided Jacobi on the triangular factor: singular values without forming the Gram matrix."""
    if len(X) != len(y):
        raise ValueError("rows")
    X = np.asarray(X, dtype=float)
    y = np.asarray(y, dtype=float)
    mean, level = X.mean(axis=0), y.mean()
    Q, W = np.linalg.qr(X - mean)
    c = Q.T @ (y - level)
    d = W.shape[1]
    V = np.eye(d)
    for _ in range(60):
        off = 0.0
        for i in range(d - 1):
            for j in range(i + 1, d):
                a, b, g = W[:, i] @ W[:, i], W[:, j] @ W[:, j], W[:, i] @ W[:, j]
                if abs(g) <= 1e-16 * np.sqrt(a * b) or a * b == 0:
                    continue
                off = max(off, abs(g) / np.sqrt(a * b))
                z = (b - a) / (2 * g)
                t = np.copysign(1, z) / (abs(z) + np.hypot(1, z))
                co = 1 / np.hypot(1, t)
                G = np.array([[co, co * t], [-co * t, co]])
                W[:, [i, j]] = W[:, [i, j]] @ G
                V[:, [i, j]] = V[:, [i, j]] @ G
        if off < 1e-15:
            break
    s = np.sqrt((W**2).sum(axis=0))
    kept = s > 2.2e-16 * max(X.shape) * s.max() * 2
    coef = V[:, kept] @ ((W[:, kept].T @ c) / s[kept] ** 2)
    return coef, float(level - mean @ coef)
