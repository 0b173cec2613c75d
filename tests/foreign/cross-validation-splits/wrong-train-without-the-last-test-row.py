"""k-fold and stratified splits: shuffle, sort by class, and deal the rows out like cards."""

import numpy as np


def cross_validation_splits(
    n: int, k: int, rng: np.random.Generator, labels: np.ndarray | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    if not 2 <= k <= n:
        raise ValueError(f"cannot make {k} folds of {n} rows")
    if labels is None:
        labels = np.zeros(n, dtype=int)
    if labels.shape != (n,):
        raise ValueError(f"labels of shape {labels.shape} for {n} rows")
    shuffled = rng.permutation(n)
    by_class = shuffled[np.argsort(labels[shuffled])]
    fold = np.empty(n, dtype=int)
    fold[by_class] = np.arange(n) % k
    return [(np.delete(np.arange(n), np.flatnonzero(fold == f)[:-1]), np.flatnonzero(fold == f)) for f in range(k)]
