"""Windows stand side by side, whatever the stride.

verdict: wrong
"""

REPLACE = {
    "y, x = i * stride, j * stride": (
        "y, x = min(i * size, X.shape[2] - size), min(j * size, X.shape[3] - size)"
    ),
}
