import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[:k].copy()
    lab = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
    for _ in range(max_iter):
        for j in range(k):
            if (lab == j).sum():
                c[j] = A[lab == j].mean(0)
        new = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
        if (new == lab).all():
            break
        lab = new
    return c, lab
