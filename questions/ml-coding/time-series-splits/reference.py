"""Time-series splits: test blocks counted from the end, training rows before the gap."""

import numpy as np


def time_series_splits(
    n: int, n_splits: int, test_size: int, gap: int = 0, max_train: int | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    if min(n_splits, test_size) < 1 or gap < 0 or (max_train is not None and max_train < 1):
        raise ValueError("sizes must be at least 1, and the gap not negative")
    first = n - n_splits * test_size
    if first - gap < 1:
        raise ValueError(f"{n} rows are too few: the first split would have no training row")

    splits = []
    for start in range(first, n, test_size):
        end = start - gap
        begin = 0 if max_train is None else max(0, end - max_train)
        splits.append((np.arange(begin, end), np.arange(start, start + test_size)))
    return splits
