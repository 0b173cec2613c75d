"""Only the mean of the gradient is corrected for its start at 0: that of the square is, too.

verdict: wrong
"""

REPLACE = {
    "vhat = v / (1 - self.b2**self.t)": "vhat = v",
}
