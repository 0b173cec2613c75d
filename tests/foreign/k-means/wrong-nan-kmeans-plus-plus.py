import numpy as np


def seed(X, k, rng):
    idx = [int(rng.integers(len(X)))]
    d2 = ((X - X[idx[0]]) ** 2).sum(1)
    while len(idx) < k:
        total = d2.sum()
        if total > 0:
            j = int(rng.choice(len(X), p=d2 / total))
        else:
            j = int(rng.choice(np.setdiff1d(np.arange(len(X)), idx)))
        idx.append(j)
        d2 = np.minimum(d2, ((X - X[j]) ** 2).sum(1))
    return X[idx]


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError
    X = np.array(X, float)
    c = seed(X, k, rng)
    for i in range(max_iter + 1):
        lab = np.linalg.norm(X[:, None] - c[None], axis=2).argmin(1)
        if i and np.array_equal(lab, old) or i == max_iter:
            break
        old = lab
        c = np.stack([X[lab == j].sum(0) / np.sum(lab == j) for j in range(k)])
    return c, lab
