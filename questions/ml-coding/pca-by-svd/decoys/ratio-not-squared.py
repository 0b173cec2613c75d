"""The ratios are shares of the singular values: they are shares of the variances, which are their squares.

verdict: wrong
"""

REPLACE = {
    "self.explained_variance_ / (": "S[: self.k] * S.sum() / (n - 1) / (",
    "np.sum(centred**2)": "S.sum() ** 2",
}
