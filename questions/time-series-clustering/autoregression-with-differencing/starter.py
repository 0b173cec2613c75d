import numpy as np


class Autoregression:
    """Each of the d-th differences as a linear function of the p before it."""

    intercept_: float
    coef_: np.ndarray

    def __init__(self, p: int, d: int) -> None:
        self.p, self.d = p, d

    def fit(self, y: np.ndarray) -> "Autoregression":
        raise NotImplementedError

    def forecast(self, horizon: int) -> np.ndarray:
        """The next values of the series itself."""
        raise NotImplementedError
