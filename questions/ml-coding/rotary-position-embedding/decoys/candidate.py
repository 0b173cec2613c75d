import numpy as np


def rotary(X, positions, base):
    d = X.shape[-1]
    n = X.shape[-2]
    if d % 2 == 1:
        raise ValueError("d must be even")
    if len(positions) != n:
        raise ValueError("one position per token")
    X = np.array(X, dtype=float)
    m = np.asarray(positions, dtype=float)
    i = np.arange(d // 2)
    theta = 1.0 / base ** (2 * i / d)
    angle = m[:, None] * theta[None, :]
    c = np.cos(angle)
    s = np.sin(angle)
    a = X[..., 0::2].copy()
    b = X[..., 1::2].copy()
    first = a * c - b * s
    second = a * s + b * c
    return np.stack([first, second], axis=-1).reshape(X.shape)
