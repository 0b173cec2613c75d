"""Averages the absolute gradient: it is the mean of its square, and then the root.

verdict: wrong
"""

REPLACE = {
    "(1 - self.b2) * g * g": "(1 - self.b2) * np.abs(g)",
    "(np.sqrt(vhat) + self.eps)": "(vhat + self.eps)",
}
