import numpy as np

def kmeans(X, k, rng, max_iter=300):
    n = X.shape[0]
    if not (0 < k <= n): raise ValueError("k out of range")
    centers = X[rng.permutation(n)[-k:]]
    def closest(c):
        return np.array([int(np.argmin([np.sum((x.astype(float) - m) ** 2) for m in c])) for x in X])
    who = closest(centers)
    for _ in range(max_iter):
        new = np.zeros_like(centers)
        for j in range(k):
            mine = X[who == j]
            new[j] = mine.mean(0) if len(mine) else centers[j]
        centers, last = new, who
        who = closest(centers)
        if list(who) == list(last): break
    return centers.astype(float), who
