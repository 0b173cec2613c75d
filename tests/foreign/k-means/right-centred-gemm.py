import numpy as np


def kmeans(X, k, rng, max_iter=300):
    n = len(X)
    if not 1 <= k <= n:
        raise ValueError("k out of range")
    origin = X.mean(axis=0, dtype=float)
    A = X.astype(float) - origin
    C = A[rng.permutation(n)[:k]]
    z, last = None, None
    for t in range(max_iter + 1):
        z = (A @ C.T - 0.5 * (C**2).sum(1)).argmax(1).astype(np.int32)
        if t == max_iter or (last is not None and (z == last).all()):
            break
        last = z
        n_j = np.bincount(z, minlength=k)
        S = np.zeros_like(C)
        np.add.at(S, z, A)
        C = np.where(n_j[:, None] > 0, S / np.maximum(n_j, 1)[:, None], C)
    return C + origin, z
