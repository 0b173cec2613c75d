import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    if k < 2 or n < k:
        raise ValueError("k")
    if labels is not None and labels.shape != (n,):
        raise ValueError("labels")
    keys = rng.random(n)
    order = np.lexsort((keys,) if labels is None else (keys, labels))
    splits = []
    for f in range(k):
        test = order[f::k]
        train = np.concatenate([order[g::k] for g in range(k) if g != f])
        splits.append((train, test))
    return splits
