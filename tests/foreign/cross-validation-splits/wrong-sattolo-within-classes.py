import numpy as np


def sattolo(rows, rng):
    for i in reversed(range(1, len(rows))):
        j = rng.integers(0, i)
        rows[i], rows[j] = rows[j], rows[i]


def cross_validation_splits(n, k, rng, labels=None):
    """A right shuffle of all rows, Sattolo's for the rows of each class."""
    if not 2 <= k <= n:
        raise ValueError("folds")
    if labels is None:
        deck = rng.permutation(n).tolist()
    elif labels.shape != (n,):
        raise ValueError("labels")
    else:
        deck = []
        for c in np.unique(labels):
            rows = np.flatnonzero(labels == c).tolist()
            sattolo(rows, rng)
            deck += rows
    fold = np.empty(n, dtype=int)
    fold[deck] = np.arange(n) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
