"""The backward pass of a 2-D convolution, one place of the filter at a time."""

import numpy as np


def conv2d_backward(
    G: np.ndarray, X: np.ndarray, W: np.ndarray, stride: int, padding: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    (n, c, height, width), (f, channels, kh, kw) = X.shape, W.shape
    oh, ow = (height + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1
    if c != channels or G.shape != (n, f, oh, ow):
        raise ValueError(f"G must be {(n, f, oh, ow)}, not {G.shape}; {c} channels, filters have {channels}")
    G = np.asarray(G, float)
    border = (padding, padding)
    padded = np.pad(X, ((0, 0), (0, 0), border, border))
    d_padded, dW = np.zeros(padded.shape), np.zeros(W.shape)
    for u in range(kh):
        for v in range(kw):
            touched = np.s_[:, :, u : u + stride * oh : stride, v : v + stride * ow : stride]
            dW[:, :, u, v] = np.tensordot(G, padded[touched], axes=([0, 2, 3], [0, 2, 3]))
            d_padded[touched] += np.moveaxis(np.tensordot(G, W[:, :, u, v], axes=(1, 0)), -1, 1)
    dX = d_padded[:, :, padding : padding + height, padding : padding + width]
    return dX, dW, G.sum(axis=(0, 2, 3))
