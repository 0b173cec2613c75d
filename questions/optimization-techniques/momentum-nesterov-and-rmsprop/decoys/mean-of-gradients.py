"""The velocity is a running mean of gradients, with 1 − momentum: here they are added up whole.

verdict: wrong
"""

REPLACE = {
    """\
self.mu * self.v + g
""": """\
self.mu * self.v + (1 - self.mu) * g
""",
}
