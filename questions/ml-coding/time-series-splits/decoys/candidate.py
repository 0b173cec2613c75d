import numpy as np


def time_series_splits(n, n_splits, test_size, gap=0, max_train=None):
    if n_splits < 1 or test_size < 1:
        raise ValueError("bad sizes")
    if max_train is not None and max_train < 1:
        raise ValueError("bad max_train")
    if gap < 0:
        raise ValueError("bad gap")
    rows = np.arange(n)
    splits = []
    for i in range(n_splits):
        stop = n - (n_splits - 1 - i) * test_size
        start = stop - test_size
        if start - gap <= 0:
            raise ValueError("too few rows")
        test = rows[start:stop]
        train = rows[: start - gap]
        if max_train is not None:
            train = train[-max_train:]
        splits.append((train, test))
    return splits
