import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[rng.permutation(len(A))[:k]]
    last = np.inf
    for _ in range(max_iter):
        d = ((A[:, None] - c) ** 2).sum(-1)
        lab = d.argmin(-1)
        c = np.array([A[lab == j].mean(0) if np.any(lab == j) else c[j] for j in range(k)])
        inertia = d.min(1).sum()
        if last - inertia < 1e-9:
            break
        last = inertia
    return c, ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
