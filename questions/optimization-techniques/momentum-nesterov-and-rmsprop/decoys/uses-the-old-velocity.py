"""Steps by the velocity before the new gradient is in it, so that the first step goes nowhere.

verdict: wrong
"""

REPLACE = {
    """\
        self.v = self.mu * self.v + g
        move = self.v
""": """\
        move = self.v
        self.v = self.mu * self.v + g
""",
}
