import numpy as np


def shuffled(rows, rng):
    """Swaps from the end, each row with one before it."""
    rows = list(rows)
    for i in range(len(rows) - 1, 0, -1):
        j = int(rng.integers(i))
        rows[i], rows[j] = rows[j], rows[i]
    return rows


def cross_validation_splits(n, k, rng, labels=None):
    if not 2 <= k <= n:
        raise ValueError("folds")
    labels = np.zeros(n, dtype=int) if labels is None else labels
    if labels.shape != (n,):
        raise ValueError("labels")
    deck = sorted(shuffled(range(n), rng), key=lambda row: labels[row])
    folds = [np.array(deck[f::k]) for f in range(k)]
    return [(np.setdiff1d(np.arange(n), test), test) for test in folds]
