"""RMSProp adds eps inside the root: it stands outside.

verdict: wrong
"""

REPLACE = {
    "np.sqrt(self.s) + self.eps": "np.sqrt(self.s + self.eps)",
}
