import numpy as np


def ranks(values: np.ndarray) -> np.ndarray:
    """How many values are smaller than each one."""
    raise NotImplementedError
