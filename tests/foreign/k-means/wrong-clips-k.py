import numpy as np


def kmeans(X, k, rng, max_iter=300):
    k = max(1, min(k, len(X)))
    A = np.asarray(X, float)
    c = A[rng.permutation(len(A))[:k]]
    lab = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
    for _ in range(max_iter):
        c = np.array([np.mean(A[lab == j], axis=0) if np.any(lab == j) else c[j] for j in range(k)])
        new = ((A[:, None] - c) ** 2).sum(-1).argmin(-1)
        if (new == lab).all():
            break
        lab = new
    return c, lab
