import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[rng.permutation(len(A))[:k]]
    for _ in range(max_iter):
        lab = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
        c = np.array([np.mean(A[lab == j], axis=0) if np.any(lab == j) else c[j] for j in range(k)])
    return c, ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
