import numpy as np


def value_iteration(P: np.ndarray, R: np.ndarray, gamma: float, tol: float) -> tuple[np.ndarray, np.ndarray]:
    """Optimal values within tol, and an optimal action for each state."""
    raise NotImplementedError
