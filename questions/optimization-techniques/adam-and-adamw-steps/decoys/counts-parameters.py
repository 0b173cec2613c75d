"""The count grows with each parameter: it counts steps.

verdict: wrong
"""

REPLACE = {
    """\
        self.t += 1
""": "",
    "            m = self.m.get": """\
            self.t += 1
            m = self.m.get""",
}
