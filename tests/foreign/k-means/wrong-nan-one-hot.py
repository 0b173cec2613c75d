import numpy as np


def kmeans(X, k, rng, max_iter=300):
    n = X.shape[0]
    if not (1 <= k <= n):
        raise ValueError(f"cannot make {k} clusters")
    X = X.astype(np.float64)
    offset = X.mean(axis=0)
    Z = X - offset
    mu = Z[rng.choice(n, k, replace=False)]
    def responsibilities(mu):
        score = Z @ mu.T - 0.5 * np.sum(mu * mu, axis=1)
        return np.eye(k)[np.argmax(score, axis=1)]
    R = responsibilities(mu)
    t = 0
    while t < max_iter:
        mu = (R.T @ Z) / R.sum(axis=0)[:, None]
        R_next = responsibilities(mu)
        t += 1
        if (R_next == R).all():
            break
        R = R_next
    return mu + offset, R.argmax(axis=1)
