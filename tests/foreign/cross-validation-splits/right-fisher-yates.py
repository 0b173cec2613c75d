import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    """Shuffles from the end, each row with one up to itself, then deals class after class."""
    if not 2 <= k <= n:
        raise ValueError("folds")
    labels = np.zeros(n, dtype=int) if labels is None else labels
    if labels.shape != (n,):
        raise ValueError("labels")
    deck = list(range(n))
    for i in range(n - 1, 0, -1):
        j = int(rng.integers(i + 1))
        deck[i], deck[j] = deck[j], deck[i]
    deck.sort(key=lambda row: labels[row])
    folds = [np.array(deck[f::k]) for f in range(k)]
    return [(np.setdiff1d(np.arange(n), test), test) for test in folds]
