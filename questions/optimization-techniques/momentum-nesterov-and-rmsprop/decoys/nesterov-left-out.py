"""Nesterov's step is the plain one: it is the gradient plus momentum times the new velocity.

verdict: wrong
"""

REPLACE = {
    """\
        if self.nesterov:
""": """\
        if False:
""",
}
