"""Multiplies the new gradient by momentum instead of the old velocity.

verdict: wrong
"""

REPLACE = {
    """\
        self.v = self.mu * self.v + g
""": """\
        self.v = self.v + self.mu * g
""",
}
