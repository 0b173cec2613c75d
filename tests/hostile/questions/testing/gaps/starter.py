import numpy as np


def gaps(values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The gaps to the neighbours."""
    raise NotImplementedError
