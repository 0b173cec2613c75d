"""The decoupled decay is not multiplied by lr.

verdict: wrong
"""

REPLACE = {
    "update = update + self.wd * p": "p = (1 - self.wd) * p",
}
