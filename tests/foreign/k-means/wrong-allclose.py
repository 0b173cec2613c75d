import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[rng.choice(len(A), k, replace=False)]
    for _ in range(max_iter):
        lab = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
        new = np.array([A[lab == j].mean(0) if np.any(lab == j) else c[j] for j in range(k)])
        if np.allclose(new, c):
            return new, ((A[:, None] - new) ** 2).sum(-1).argmin(-1)
        c = new
    return c, ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
