"""The parameters are fixed at 1.5 and 0.75: those that are given count.

verdict: wrong
"""

REPLACE = {"self.k1 = k1\n        self.b = b": "self.k1 = 1.5\n        self.b = 0.75"}
