"""The decoupled decay is added to the gradient, as an L2 penalty is: it goes straight to the parameter.

verdict: wrong
"""

REPLACE = {
    "if not self.decoupled:": "if True:",
    """\
            if self.decoupled:
                update = update + self.wd * p
""": "",
}
