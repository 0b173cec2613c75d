"""RMSProp adds the new square whole: its weight is 1 − decay.

verdict: wrong
"""

REPLACE = {
    "(1 - self.rho) * np.square(g)": "np.square(g)",
}
