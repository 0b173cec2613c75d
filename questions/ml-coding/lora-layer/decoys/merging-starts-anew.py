"""Merging empties the adapter: it returns a new matrix, and the layer goes on as before.

verdict: wrong
"""

REPLACE = {
    "        return self.W + self.s * (self.B @ self.A)": """\
        self.W = self.W + self.s * (self.B @ self.A)
        self.B = np.zeros_like(self.B)
        return self.W"""
}
