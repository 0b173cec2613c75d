"""A bootstrap over users: two sums for each of them are all that a resample needs."""

import numpy as np


def bootstrap_interval(
    values: np.ndarray, users: np.ndarray, level: float, n_resamples: int, rng: np.random.Generator
) -> tuple[float, float]:
    if len(values) != len(users):
        raise ValueError(f"{len(values)} values but {len(users)} users")
    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level}")

    _, user = np.unique(users, return_inverse=True)
    sums, counts = np.bincount(user, weights=values), np.bincount(user)
    drawn = rng.integers(len(sums), size=(n_resamples, len(sums)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.quantile(means, [(1 - level) / 2, (1 + level) / 2])
    return float(low), float(high)
