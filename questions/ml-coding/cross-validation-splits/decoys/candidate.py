import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    if k < 2 or k > n:
        raise ValueError("impossible k")
    if labels is not None and np.shape(labels) != (n,):
        raise ValueError("one label per row")
    if labels is None:
        groups = [np.arange(n)]
    else:
        groups = [np.flatnonzero(labels == c) for c in np.unique(labels)]
    folds = [[] for _ in range(k)]
    dealt = 0
    for group in groups:
        for row in rng.permutation(group):
            folds[dealt % k].append(int(row))
            dealt += 1
    return [(np.setdiff1d(np.arange(n), fold), np.array(fold)) for fold in folds]
