import numpy as np


def places(X, size, stride):
    if size < 1:
        raise ValueError("size")
    if stride < 1:
        raise ValueError("stride")
    H, W = X.shape[2], X.shape[3]
    if size > H or size > W:
        raise ValueError("window too large")
    return (H - size) // stride + 1, (W - size) // stride + 1


def max_pool(X, size, stride):
    rows, columns = places(X, size, stride)
    n, c = X.shape[:2]
    out = np.zeros((n, c, rows, columns))
    for i in range(rows):
        for j in range(columns):
            y, x = i * stride, j * stride
            patch = X[:, :, y : y + size, x : x + size]
            out[:, :, i, j] = patch.max(axis=(2, 3))
    return out


def max_pool_backward(G, X, size, stride):
    rows, columns = places(X, size, stride)
    n, c = X.shape[:2]
    if G.shape != (n, c, rows, columns):
        raise ValueError("shape of G")
    dX = np.zeros(X.shape)
    for a, k, i, j in np.ndindex(G.shape):
        top, left = i * stride, j * stride
        window = X[a, k, top : top + size, left : left + size]
        u, v = np.unravel_index(np.argmax(window), window.shape)
        dX[a, k, top + u, left + v] += G[a, k, i, j]
    return dX
