"""A call that is refused counts as a step all the same.

verdict: wrong
"""

REPLACE = {
    """\
        self.t += 1
""": "",
    "        if len(parameters) != len(gradients):": """\
        self.t += 1
        if len(parameters) != len(gradients):""",
}
