"""The count is one behind from the second step on: it is 1 at the first step and grows with each.

verdict: wrong
"""

REPLACE = {
    "        new = []": """\
        t = max(1, self.t - 1)
        new = []""",
    "self.b1**self.t": "self.b1**t",
    "self.b2**self.t": "self.b2**t",
}
