"""The L2 penalty goes straight to the parameter, as AdamW's decay does: it is added to the gradient.

verdict: wrong
"""

REPLACE = {
    "if not self.decoupled:": "if False:",
    """\
            if self.decoupled:
""": """\
            if True:
""",
}
