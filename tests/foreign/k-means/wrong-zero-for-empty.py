import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[rng.permutation(len(A))[:k]]
    lab = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
    for _ in range(max_iter):
        n = np.bincount(lab, minlength=k)
        c = np.stack([np.bincount(lab, col, k) for col in A.T], 1) / np.maximum(n, 1)[:, None]
        new = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
        if (new == lab).all():
            break
        lab = new
    return c, lab
