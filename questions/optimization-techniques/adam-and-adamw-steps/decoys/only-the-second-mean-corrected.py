"""Only the mean of the square is corrected for its start at 0: that of the gradient is, too.

verdict: wrong
"""

REPLACE = {
    "mhat = m / (1 - self.b1**self.t)": "mhat = m",
}
