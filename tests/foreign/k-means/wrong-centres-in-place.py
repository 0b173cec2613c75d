import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    X = np.asarray(X, float)
    shift = X.mean(axis=0)
    X -= shift
    c = X[rng.permutation(len(X))[:k]]
    lab = ((X[:, None] - c) ** 2).sum(-1).argmin(-1)
    for _ in range(max_iter):
        c = np.array([np.mean(X[lab == j], axis=0) if np.any(lab == j) else c[j] for j in range(k)])
        new = ((X[:, None] - c) ** 2).sum(-1).argmin(-1)
        if (new == lab).all():
            break
        lab = new
    return c + shift, lab
