"""An LSTM (Gers, Schmidhuber and Cummins 2000) over a padded batch, gates in the order i, f, g, o."""

import numpy as np


def lstm(
    X: np.ndarray,
    lengths: np.ndarray,
    W: np.ndarray,
    U: np.ndarray,
    b: np.ndarray,
    h: np.ndarray,
    c: np.ndarray,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    batch, n, _ = X.shape
    if lengths.shape != (batch,) or (lengths < 0).any() or (lengths > n).any():
        raise ValueError(f"needs a length from 0 to {n} for each of {batch} rows")
    X, W, U, h, c = (np.asarray(array, float) for array in (X, W, U, h, c))
    from_inputs = X @ W + b
    outputs = np.zeros((batch, n, h.shape[1]))
    for t in range(n):
        is_real = (t < lengths)[:, None]
        new_h, new_c = cell(from_inputs[:, t] + h @ U, c)
        h, c = np.where(is_real, new_h, h), np.where(is_real, new_c, c)
        outputs[:, t] = np.where(is_real, h, 0.0)
    return outputs, h, c


def cell(z: np.ndarray, c: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """One step: the new h and c."""
    i, f, g, o = np.split(z, 4, axis=1)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return sigmoid(o) * np.tanh(c), c


def sigmoid(z: np.ndarray) -> np.ndarray:
    return (1 + np.tanh(z / 2)) / 2
