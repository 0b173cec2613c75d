"""The running variance is never updated.

verdict: wrong
"""

REPLACE = {
    "self.running_var_ = self.running_var_ + m * (unbiased - self.running_var_)": (
        "self.running_var_ = self.running_var_ + 0.0"
    ),
}
