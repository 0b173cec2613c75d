"""Channels overwrite each other instead of being summed up.

verdict: wrong
"""

REPLACE = {
    "np.tensordot(window, kernel, axes=([1, 2, 3], [1, 2, 3]))": (
        "np.tensordot(window[:, -1], kernel[:, -1], axes=([1, 2], [1, 2]))"
    ),
}
