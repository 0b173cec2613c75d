"""Adds the gradient whole to its running mean: its weight is 1 − beta1.

verdict: wrong
"""

REPLACE = {
    "(1 - self.b1) * g": "g",
}
