import numpy as np


def conv2d(X, W, b, stride, padding):
    n, c, H, D = X.shape
    f, c2, kh, kw = W.shape
    if c != c2:
        raise ValueError("channels")
    if b.shape != (f,):
        raise ValueError("biases")
    if stride < 1:
        raise ValueError("stride")
    if padding < 0:
        raise ValueError("padding")
    p = padding
    padded = np.pad(X.astype(float), ((0, 0), (0, 0), (p, p), (p, p)))
    if kh > padded.shape[2] or kw > padded.shape[3]:
        raise ValueError("filter too large")
    rows = (padded.shape[2] - kh) // stride + 1
    columns = (padded.shape[3] - kw) // stride + 1
    kernel = W.astype(float)
    out = np.zeros((n, f, rows, columns))
    for i in range(rows):
        for j in range(columns):
            top, left = i * stride, j * stride
            window = padded[:, :, top : top + kh, left : left + kw]
            out[:, :, i, j] = np.tensordot(window, kernel, axes=([1, 2, 3], [1, 2, 3]))
    out += b.reshape(1, f, 1, 1)
    return out
