"""The gradients lack the scale alpha over rank.

verdict: wrong
"""

REPLACE = {"dB = self.s * (g.T": "dB = 1.0 * (g.T", "dA = self.s * ((g": "dA = 1.0 * ((g"}
