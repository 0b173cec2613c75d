"""The forward pass of a 2-D convolution, one place of the filter at a time."""

import numpy as np


def conv2d(X: np.ndarray, W: np.ndarray, b: np.ndarray, stride: int, padding: int) -> np.ndarray:
    (n, c, height, width), (f, channels, kh, kw) = X.shape, W.shape
    if c != channels or b.shape != (f,):
        raise ValueError(f"images have {c} channels, filters {channels}; {f} filters, biases {b.shape}")
    if stride < 1 or padding < 0:
        raise ValueError("stride must be at least 1, padding at least 0")
    if kh > height + 2 * padding or kw > width + 2 * padding:
        raise ValueError("the filter is larger than the padded image")
    border = (padding, padding)
    padded = np.pad(np.asarray(X, float), ((0, 0), (0, 0), border, border))
    oh, ow = (height + 2 * padding - kh) // stride + 1, (width + 2 * padding - kw) // stride + 1
    out = np.zeros((n, f, oh, ow)) + b[:, None, None]
    for u in range(kh):
        for v in range(kw):
            pixels = padded[:, :, u : u + stride * oh : stride, v : v + stride * ow : stride]
            out += np.moveaxis(np.tensordot(pixels, W[:, :, u, v], axes=(1, 1)), -1, 1)
    return out
