"""The difference at lag d is taken: take the first difference d times.

verdict: wrong
"""

REPLACE = {
    "        w = self.levels[-1]\n": """\
        if self.d:
            self.levels[-1] = self.levels[0][self.d :] - self.levels[0][: -self.d]
        w = self.levels[-1]
"""
}
