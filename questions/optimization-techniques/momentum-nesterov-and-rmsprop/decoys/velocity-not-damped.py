"""The velocity is not multiplied by momentum, so that old gradients never fade.

verdict: wrong
"""

REPLACE = {
    """\
        self.v = self.mu * self.v + g
""": """\
        self.v = self.v + g
""",
}
