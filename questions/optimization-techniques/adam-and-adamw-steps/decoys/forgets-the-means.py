"""The means begin anew at each step, so nothing is averaged.

verdict: wrong
"""

REPLACE = {
    "        new = []": """\
        self.m, self.v = {}, {}
        new = []""",
}
