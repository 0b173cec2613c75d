"""The running means are not corrected for their start at 0, so that the first steps are too long.

verdict: wrong
"""

REPLACE = {
    "mhat = m / (1 - self.b1**self.t)": "mhat = m",
    "vhat = v / (1 - self.b2**self.t)": "vhat = v",
}
