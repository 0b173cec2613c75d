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
    for c in np.unique(labels):
        mine = by_class[labels[by_class] == c]
        fold[mine] = np.arange(len(mine)) % k
    return [(np.flatnonzero(fold != f), np.flatnonzero(fold == f)) for f in range(k)]
