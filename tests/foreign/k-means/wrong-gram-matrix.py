import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    c = A[rng.permutation(len(A))[:k]]
    lab = None
    for _ in range(max_iter):
        if lab is None:
            lab = np.argmax(A @ c.T - (c * c).sum(1) / 2, axis=1)
        c = np.array([np.mean(A[lab == j], axis=0) if np.any(lab == j) else c[j] for j in range(k)])
        new = np.argmax(A @ c.T - (c * c).sum(1) / 2, axis=1)
        if (new == lab).all():
            break
        lab = new
    return c, lab
