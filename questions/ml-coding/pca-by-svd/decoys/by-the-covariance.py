"""The covariance squares the singular values, so that small variances drown in rounding: decompose the data.

verdict: passed, not robust
"""

REPLACE = {
    "U, S, Vt = np.linalg.svd(centred)": """\
values, V = np.linalg.eigh(centred.T @ centred)
        S, Vt = np.sqrt(np.maximum(values, 0))[::-1], V.T[::-1]""",
    "scores = U[:, : self.k] * S[: self.k]": "scores = S[None, : self.k]",
}
