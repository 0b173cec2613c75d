"""Adds eps inside the root: it stands outside.

verdict: wrong
"""

REPLACE = {
    "(np.sqrt(vhat) + self.eps)": "np.sqrt(vhat + self.eps)",
}
