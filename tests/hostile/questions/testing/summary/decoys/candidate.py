"""Positions and signs by NumPy."""

import numpy as np


def summary(values: list[float]) -> tuple[np.ndarray, str, set[int]]:
    found = np.asarray(values)
    return np.flatnonzero(found > 0), f"{len(values)} numbers", {int(sign) for sign in np.sign(found)}
