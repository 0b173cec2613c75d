"""Adds up all squares, as AdaGrad does: RMSProp keeps a running mean.

verdict: wrong
"""

REPLACE = {
    "self.rho * self.s + (1 - self.rho) * np.square(g)": "self.s + np.square(g)",
}
