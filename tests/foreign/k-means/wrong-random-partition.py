import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    A = np.asarray(X, float)
    lab = rng.permutation(np.arange(len(A)) % k)
    c = np.array([A[lab == j].mean(0) for j in range(k)])
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
