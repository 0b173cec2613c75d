"""Training normalizes by the running statistics: it takes those of the batch.

verdict: wrong
"""

REPLACE = {
    """\
            std = np.sqrt(var + self.eps)
            xhat = (X - mu) / std
""": """\
            std = np.sqrt(self.running_var_ + self.eps)
            xhat = (X - self.running_mean_) / std
""",
}
