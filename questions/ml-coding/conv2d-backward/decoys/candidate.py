import numpy as np


def conv2d_backward(G, X, W, stride, padding):
    n, c, H, D = X.shape
    f, c2, kh, kw = W.shape
    p, s = padding, stride
    rows = (H + 2 * p - kh) // s + 1
    columns = (D + 2 * p - kw) // s + 1
    if c != c2:
        raise ValueError("channels")
    if G.shape != (n, f, rows, columns):
        raise ValueError("shape of G")
    G, W = G.astype(float), W.astype(float)
    P = np.pad(X.astype(float), ((0, 0), (0, 0), (p, p), (p, p)))
    dP = np.zeros_like(P)
    dW = np.zeros_like(W)
    for i in range(rows):
        for j in range(columns):
            top, left = i * s, j * s
            g = G[:, :, i, j]
            window = P[:, :, top : top + kh, left : left + kw]
            dW += np.tensordot(g, window, axes=(0, 0))
            dP[:, :, top : top + kh, left : left + kw] += np.tensordot(g, W, axes=(1, 0))
    db = G.sum(axis=3).sum(axis=2).sum(axis=0)
    dX = dP[:, :, p : p + H, p : p + D]
    return dX, dW, db
