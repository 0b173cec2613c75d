"""The relu passes gradients for negative inputs, too.

verdict: wrong
"""

REPLACE = {
    "float(self.data > 0)": "1.0",
}
