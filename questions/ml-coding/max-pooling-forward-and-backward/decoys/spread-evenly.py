"""Spreads the gradient over the window, as average pooling does: it goes to the largest value.

verdict: wrong
"""

REPLACE = {
    "dX[a, k, top + u, left + v] += G[a, k, i, j]": (
        "dX[a, k, top : top + size, left : left + size] += G[a, k, i, j] / size**2"
    ),
}
