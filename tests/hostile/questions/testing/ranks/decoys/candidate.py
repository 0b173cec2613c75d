import numpy as np


def ranks(values):
    return np.argsort(np.argsort(values))
