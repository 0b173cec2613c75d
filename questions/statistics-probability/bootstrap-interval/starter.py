import numpy as np


def bootstrap_interval(
    values: np.ndarray, users: np.ndarray, level: float, n_resamples: int, rng: np.random.Generator
) -> tuple[float, float]:
    """The percentile bootstrap interval of the mean over rows; users are resampled."""
    raise NotImplementedError
