"""The velocity begins anew at each step.

verdict: wrong
"""

REPLACE = {
    """\
        if self.v is None:
""": """\
        if True:
""",
}
