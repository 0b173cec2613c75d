import numpy as np


def lasso(X: np.ndarray, y: np.ndarray, alpha: float) -> tuple[np.ndarray, float]:
    """Coefficients and unpenalised intercept of the lasso, by coordinate descent."""
    raise NotImplementedError
