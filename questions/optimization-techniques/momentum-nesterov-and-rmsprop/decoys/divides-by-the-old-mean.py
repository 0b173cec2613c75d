"""RMSProp divides by the mean before the new square is in it: bring it up to date first.

verdict: wrong
"""

REPLACE = {
    """\
        self.s = self.rho * self.s + (1 - self.rho) * np.square(g)
        size = np.sqrt(self.s) + self.eps
""": """\
        size = np.sqrt(self.s) + self.eps + (self.s == 0)
        self.s = self.rho * self.s + (1 - self.rho) * np.square(g)
""",
}
