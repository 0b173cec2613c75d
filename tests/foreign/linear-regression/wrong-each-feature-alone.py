import numpy as np


def linear_regression(X, y):
    if len(X) != len(y):
        raise ValueError("n")
    mx, my = np.mean(X, axis=0, dtype=float), np.mean(y, dtype=float)
    top = ((X - mx) * (y - my)[:, None]).sum(axis=0)
    bottom = ((X - mx) ** 2).sum(axis=0)
    slope = np.divide(top, bottom, out=np.zeros_like(top), where=bottom > 0)
    return slope, float(my - slope @ mx)
