import numpy as np


class Standardizer:
    """Columns to mean 0 and population standard deviation 1, as measured on the data of fit."""

    mean_: np.ndarray
    scale_: np.ndarray

    def fit(self, X: np.ndarray) -> "Standardizer":
        raise NotImplementedError

    def transform(self, X: np.ndarray) -> np.ndarray:
        raise NotImplementedError

    def inverse_transform(self, Z: np.ndarray) -> np.ndarray:
        raise NotImplementedError
