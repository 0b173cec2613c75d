import numpy as np


def summary(values: list[float]) -> tuple[np.ndarray, str, set[int]]:
    """Positions of the positive numbers, how many numbers there are, and their signs."""
    raise NotImplementedError
