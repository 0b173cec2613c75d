"""Merging changes the layer, as where it adds to the weight in place: it should change nothing.

verdict: wrong
"""

REPLACE = {
    "        return self.W + self.s * (self.B @ self.A)": """\
        self.W += self.s * (self.B @ self.A)
        return self.W"""
}
