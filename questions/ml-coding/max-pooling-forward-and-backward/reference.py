"""Max pooling, and its backward pass through the first largest value of each window."""

import numpy as np


def max_pool(X: np.ndarray, size: int, stride: int) -> np.ndarray:
    return windows(X, size, stride).max(axis=-1)


def max_pool_backward(G: np.ndarray, X: np.ndarray, size: int, stride: int) -> np.ndarray:
    winners = windows(X, size, stride).argmax(axis=-1)
    if G.shape != winners.shape:
        raise ValueError(f"G must have the output's shape {winners.shape}, not {G.shape}")
    image, channel, i, j = np.indices(winners.shape)
    dX = np.zeros(X.shape)
    np.add.at(dX, (image, channel, i * stride + winners // size, j * stride + winners % size), G)
    return dX


def windows(X: np.ndarray, size: int, stride: int) -> np.ndarray:
    """(n, c, rows, columns, size²): every window, flattened row by row."""
    if size < 1 or stride < 1 or size > min(X.shape[2:]):
        raise ValueError(f"size {size} and stride {stride} do not fit images {X.shape[2:]}")
    found = np.lib.stride_tricks.sliding_window_view(X, (size, size), axis=(2, 3))
    found = found[:, :, ::stride, ::stride]
    return found.reshape(*found.shape[:4], size * size)
