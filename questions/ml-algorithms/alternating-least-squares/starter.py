import numpy as np


def factorize(
    users: np.ndarray,
    items: np.ndarray,
    ratings: np.ndarray,
    n_users: int,
    V: np.ndarray,
    l2: float,
    n_sweeps: int,
) -> tuple[np.ndarray, np.ndarray]:
    """User and item factors of the observed ratings, by alternating least squares from V."""
    raise NotImplementedError
