"""Adds eps to the root before it is corrected: it stands beside the corrected root.

verdict: wrong
"""

REPLACE = {
    "(np.sqrt(vhat) + self.eps)": "((np.sqrt(v) + self.eps) / np.sqrt(1 - self.b2**self.t))",
}
