"""The gradient of W takes its windows from the image without the border.

verdict: wrong
"""

REPLACE = {
    "window = P[:, :, top : top + kh, left : left + kw]": (
        "window = np.pad(X, ((0, 0), (0, 0), (0, 2 * p), (0, 2 * p)))[:, :, top : top + kh, left : left + kw]"
    ),
}
