import numpy as np


def calibration_error(labels: np.ndarray, probabilities: np.ndarray, n_bins: int = 10) -> float:
    """The expected calibration error with bins of equal width."""
    raise NotImplementedError
