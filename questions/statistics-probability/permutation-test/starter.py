import numpy as np


def permutation_test(a: np.ndarray, b: np.ndarray, n_permutations: int, rng: np.random.Generator) -> float:
    """The two-sided p-value for the difference of two means, the data counted as one division."""
    raise NotImplementedError
