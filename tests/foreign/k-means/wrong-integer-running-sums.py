import numpy as np


def closest(point, centers):
    gaps = [float(np.dot(point - c, point - c)) for c in centers.astype(float)]
    return gaps.index(min(gaps))


def kmeans(X, k, rng, max_iter=300):
    n, d = X.shape
    if k < 1 or k > n:
        raise ValueError
    picks = rng.choice(np.arange(n), size=k, replace=False)
    centers = np.zeros_like(X, shape=(k, d))
    centers[:] = X[picks]
    owner = [closest(p, centers) for p in X.astype(float)]
    step = 0
    while step < max_iter:
        step += 1
        for c in range(k):
            mine = [i for i in range(n) if owner[i] == c]
            if mine:
                centers[c] = np.asarray([X[i] for i in mine], dtype=float).sum(axis=0) / len(mine)
        fresh = [closest(p, centers) for p in X.astype(float)]
        if fresh == owner:
            break
        owner = fresh
    return centers, np.array(owner)
