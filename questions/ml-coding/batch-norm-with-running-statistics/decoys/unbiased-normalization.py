"""Normalizes the batch by the variance with division by n − 1: that one is for the running variance only.

verdict: wrong
"""

REPLACE = {
    """\
std = np.sqrt(var + self.eps)
""": """\
std = np.sqrt(unbiased + self.eps)
""",
}
