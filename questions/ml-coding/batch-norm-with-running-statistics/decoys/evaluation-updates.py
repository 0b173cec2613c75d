"""Evaluation updates the running mean, too: only training does.

verdict: wrong
"""

REPLACE = {
    "            xhat = (X - self.running_mean_) / std": """\
            xhat = (X - self.running_mean_) / std
            self.running_mean_ = self.running_mean_ * (1 - self.momentum) + self.momentum * X.mean(axis=0)""",
}
