import numpy as np


def gaps(values):
    inner = np.diff(values)
    return np.concatenate([[-np.inf], inner]), np.concatenate([inner, [np.inf]])
