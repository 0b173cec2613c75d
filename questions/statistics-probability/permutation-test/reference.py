"""A permutation test: shuffle the pool, and count the data as one of the divisions."""

import numpy as np


def permutation_test(a: np.ndarray, b: np.ndarray, n_permutations: int, rng: np.random.Generator) -> float:
    if not len(a) or not len(b) or n_permutations < 1:
        raise ValueError("both samples and the number of permutations must be at least 1")
    a, b = a.astype(float), b.astype(float)
    pool = np.concatenate([a, b])
    seen = abs(a.mean() - b.mean())
    rounding = 1e-12 * np.abs(pool).max()

    hits = 0
    for _ in range(n_permutations):
        shuffled = rng.permutation(pool)
        distance = abs(shuffled[: len(a)].mean() - shuffled[len(a) :].mean())
        hits += distance >= seen - rounding
    return float((1 + hits) / (1 + n_permutations))
