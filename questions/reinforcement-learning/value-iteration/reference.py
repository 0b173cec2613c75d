"""Value iteration with the stopping rule that bounds the error (Puterman 1994, section 6.3)."""

import numpy as np


def value_iteration(P: np.ndarray, R: np.ndarray, gamma: float, tol: float) -> tuple[np.ndarray, np.ndarray]:
    values = np.zeros(len(R))
    while True:
        Q = R + gamma * (P @ values)
        change = np.abs(Q.max(axis=1) - values).max()
        values = Q.max(axis=1)
        if gamma * change <= tol * (1 - gamma):
            return values, (R + gamma * (P @ values)).argmax(axis=1)
