import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[rng.choice(len(A), k, replace=False)]
    for _ in range(max_iter):
        lab = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
        new = np.array([A[lab == j].mean(0) if np.any(lab == j) else c[j] for j in range(k)])
        done = np.linalg.norm(new - c) <= 1e-6 * np.linalg.norm(c)
        c = new
        if done:
            break
    return c, ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
