"""RMSProp corrects its mean for the start at 0, as Adam does: here it does not.

verdict: wrong
"""

REPLACE = {
    "        size = np.sqrt(self.s) + self.eps": """\
        self.t = getattr(self, "t", 0) + 1
        size = np.sqrt(self.s / (1 - self.rho**self.t)) + self.eps""",
}
