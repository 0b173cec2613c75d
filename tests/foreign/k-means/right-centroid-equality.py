import numpy as np


def kmeans(X, k, rng, max_iter=300):
    X = np.asarray(X, float)
    if k < 1 or k > X.shape[0]:
        raise ValueError("k")
    C = rng.choice(X, size=k, replace=False, axis=0)
    for _ in range(max_iter):
        z = np.argmin(np.linalg.norm(X[:, None] - C, axis=-1), axis=1)
        new = C.copy()
        for j in range(k):
            if np.count_nonzero(z == j):
                new[j] = np.average(X[z == j], axis=0)
        stop = np.array_equal(new, C)
        C = new
        if stop:
            break
    return C, np.argmin(np.linalg.norm(X[:, None] - C, axis=-1), axis=1)
