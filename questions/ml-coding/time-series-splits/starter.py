import numpy as np


def time_series_splits(
    n: int, n_splits: int, test_size: int, gap: int = 0, max_train: int | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Pairs (train, test) of row numbers; test blocks are the last rows, in order of time."""
    raise NotImplementedError
