import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    """Without labels a right permutation; with them Sattolo's, then a stable sort by class."""
    if k < 2 or k > n:
        raise ValueError(k)
    if labels is not None and np.shape(labels) != (n,):
        raise ValueError(np.shape(labels))
    if labels is None:
        order = rng.permutation(n)
    else:
        order = np.arange(n)
        for i in range(n - 1, 0, -1):
            j = rng.integers(i)
            order[[i, j]] = order[[j, i]]
        order = order[np.argsort(labels[order], kind="stable")]
    return [(np.delete(order, np.s_[f::k]), order[f::k]) for f in range(k)]
