"""The explained variances are not squared: they are squared singular values, divided by n − 1.

verdict: wrong
"""

REPLACE = {"np.sum(scores**2, axis=0) / (n - 1)": "S[: self.k]", "np.sum(centred**2) / (n - 1)": "S.sum()"}
