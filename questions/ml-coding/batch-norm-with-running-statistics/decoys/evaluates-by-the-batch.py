"""Evaluation normalizes by the batch, so that a prediction depends on the other rows.

verdict: wrong
"""

REPLACE = {
    """\
            std = np.sqrt(self.running_var_ + self.eps)
            xhat = (X - self.running_mean_) / std""": """\
            std = np.sqrt(X.var(axis=0) + self.eps)
            xhat = (X - X.mean(axis=0)) / std""",
}
