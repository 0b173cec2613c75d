"""The merge leaves out the scale that the forward pass has.

verdict: wrong
"""

REPLACE = {"self.W + self.s * (self.B @ self.A)": "self.W + self.B @ self.A"}
