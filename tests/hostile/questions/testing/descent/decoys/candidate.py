import numpy as np


def descent(start, steps):
    return (start * 0.8 ** np.arange(steps + 1)) ** 2
