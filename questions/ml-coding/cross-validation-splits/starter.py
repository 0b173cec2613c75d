import numpy as np


def cross_validation_splits(
    n: int, k: int, rng: np.random.Generator, labels: np.ndarray | None = None
) -> list[tuple[np.ndarray, np.ndarray]]:
    """k pairs (train, test) of row numbers; stratified by class where there are labels."""
    raise NotImplementedError
