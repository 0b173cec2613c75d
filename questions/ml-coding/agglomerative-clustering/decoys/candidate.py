import numpy as np


def agglomerate(X, k, linkage):
    n = len(X)
    if k < 1 or k > n:
        raise ValueError("impossible k")
    if linkage not in {"single", "complete", "average"}:
        raise ValueError("unknown linkage")
    X = X.astype(float)
    gaps = X[:, None, :] - X
    D = np.sqrt((gaps**2).sum(axis=2))
    D[np.arange(n), np.arange(n)] = np.inf
    owner = np.arange(n)
    sizes = np.ones(n)
    heights = []
    for _ in range(n - k):
        i, j = divmod(int(np.argmin(D)), n)
        heights.append(D[i, j])
        if linkage == "single":
            new = np.minimum(D[i], D[j])
        elif linkage == "complete":
            new = np.maximum(D[i], D[j])
        else:
            new = (sizes[i] * D[i] + sizes[j] * D[j]) / (sizes[i] + sizes[j])
        D[i] = new
        D[:, i] = new
        D[i, i] = np.inf
        D[j] = np.inf
        D[:, j] = np.inf
        owner[owner == j] = i
        sizes[i] += sizes[j]
    labels = np.unique(owner, return_inverse=True)[1].ravel()
    return labels, np.array(heights)
