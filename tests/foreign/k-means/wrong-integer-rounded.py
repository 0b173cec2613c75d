import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    F = np.array(X, dtype=float)
    C = F[rng.choice(len(F), k, replace=False)]
    lab = None
    for it in range(max_iter + 1):
        dist = np.sum(np.square(F[:, None] - C[None]), axis=-1)
        new = np.argmin(dist, axis=1)
        if it == max_iter or (lab is not None and np.array_equal(new, lab)):
            return C, new
        lab = new
        for j in set(lab.tolist()):
            m = F[lab == j].mean(0)
            C[j] = np.rint(m) if np.issubdtype(X.dtype, np.integer) else m
    return C, lab
