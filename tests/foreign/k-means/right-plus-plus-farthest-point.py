import numpy as np


def start(X, k, rng):
    rows = [rng.integers(len(X))]
    while len(rows) < k:
        gap = ((X[:, None] - X[rows]) ** 2).sum(-1).min(1)
        gap[rows] = 0
        p = gap / gap.sum() if gap.sum() > 0 else None
        if p is None:
            free = np.setdiff1d(np.arange(len(X)), rows)
            rows.append(rng.choice(free))
        else:
            rows.append(rng.choice(len(X), p=p))
    return X[rows]


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    X = np.array(X, dtype=np.float64)
    c = start(X, k, rng)
    d = ((X[:, None] - c) ** 2).sum(-1)
    lab = d.argmin(1)
    for _ in range(max_iter):
        own = d[np.arange(len(X)), lab]
        for j in range(k):
            if (lab == j).any():
                c[j] = X[lab == j].mean(0)
            else:
                far = own.argmax()
                c[j] = X[far]
                own[far] = -1
        d = ((X[:, None] - c) ** 2).sum(-1)
        new = d.argmin(1)
        if np.array_equal(new, lab):
            break
        lab = new
    return c, lab
