import numpy as np


def ascending(values):
    return np.sort(values)
