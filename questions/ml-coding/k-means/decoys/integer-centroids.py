"""Integer points get integer centroids (the dtype of X is kept, say), so means lose the fraction: use float.

verdict: wrong
"""


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("impossible k")
    centroids = X[rng.choice(len(X), k, replace=False)].copy()
    labels = ((X[:, None, :].astype(float) - centroids) ** 2).sum(axis=2).argmin(axis=1)
    for _ in range(max_iter):
        for j in range(k):
            if (labels == j).any():
                centroids[j] = X[labels == j].mean(axis=0)
        before = labels
        labels = ((X[:, None, :].astype(float) - centroids) ** 2).sum(axis=2).argmin(axis=1)
        if (labels == before).all():
            break
    return centroids, labels
