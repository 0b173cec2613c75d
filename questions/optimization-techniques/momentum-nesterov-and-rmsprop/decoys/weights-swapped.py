"""Gives the old mean the weight 1 − decay: decay is the share of the old one.

verdict: wrong
"""

REPLACE = {
    "self.rho * self.s + (1 - self.rho) * np.square(g)": (
        "(1 - self.rho) * self.s + self.rho * np.square(g)"
    ),
}
