"""The relu passes gradients at exactly 0: its derivative is taken as 0 there.

verdict: wrong
"""

REPLACE = {
    "float(self.data > 0)": "float(self.data >= 0)",
}
