import numpy as np


def cuped(y: np.ndarray, x: np.ndarray, treated: np.ndarray) -> tuple[float, float, float]:
    """The adjusted effect, its standard error and theta."""
    raise NotImplementedError
