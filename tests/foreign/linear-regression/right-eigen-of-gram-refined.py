import numpy as np


def complete_orthogonal(Z, t):
    """Column-pivoted Gram-Schmidt (twice), then the minimum-norm solution by a second QR."""
    n, d = Z.shape
    A, order, Q, R = Z.copy(), [], np.zeros((n, 0)), np.zeros((0, d))
    limit = np.finfo(float).eps * max(n, d) * np.sqrt((Z**2).sum(0).max(initial=0)) * 4
    for _ in range(min(n, d)):
        norms = np.sqrt((A**2).sum(0))
        norms[order] = -1
        j = int(norms.argmax())
        if norms[j] <= limit:
            break
        q = A[:, j] / norms[j]
        q -= Q @ (Q.T @ q)
        q /= np.sqrt(q @ q)
        Q = np.column_stack([Q, q])
        A -= np.outer(q, q @ A)
        order.append(j)
    R = Q.T @ Z
    if not len(R):
        return np.zeros(d)
    P, L = np.linalg.qr(R.T)
    return P @ np.linalg.solve(L.T, Q.T @ t)


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    m = y.mean(dtype=float)
    mu = np.median(X.astype(float), axis=0)
    mu = mu + (X - mu).mean(0)
    b = complete_orthogonal(X - mu, y - m)
    return b, float(m - mu @ b)
