import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError
    cents = X[rng.choice(len(X), k, replace=False)]
    lab = np.full(len(X), -1)
    for _ in range(max_iter):
        for j in range(k):
            if lab[0] >= 0:
                cents[j] = np.mean(X[lab == j], axis=0)
        new = np.array([np.sum((cents - x.astype(float)) ** 2, axis=1).argmin() for x in X])
        if (new == lab).all():
            break
        lab = new
    return cents, lab
