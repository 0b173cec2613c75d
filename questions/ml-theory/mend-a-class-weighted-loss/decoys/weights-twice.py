"""The weights enter the gradient twice.

verdict: wrong
"""

REPLACE = {
    ("gradient[i] = w * np.exp(row - z)\n        gradient[i, label] -= w"): (
        "gradient[i] = w * w * np.exp(row - z)\n        gradient[i, label] -= w * w"
    ),
}
