"""The rows left over when k does not divide n all end up in one fold: give one each to several.

verdict: wrong
"""

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
    if labels is None:
        order = rng.permutation(n)
        cuts = [order[f * (n // k) : (f + 1) * (n // k)] for f in range(k - 1)]
        cuts.append(order[(k - 1) * (n // k) :])
        return [(np.setdiff1d(order, cut), cut) for cut in cuts]
    folds = [[] for _ in range(k)]
    dealt = 0
    for group in groups:
        for row in rng.permutation(group):
            folds[dealt % k].append(int(row))
            dealt += 1
    return [(np.setdiff1d(np.arange(n), fold), np.array(fold)) for fold in folds]
