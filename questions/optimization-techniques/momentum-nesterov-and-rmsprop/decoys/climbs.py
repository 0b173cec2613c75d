"""Adds the step: parameters move against the gradient.

verdict: wrong
"""

REPLACE = {
    "- self.lr * move": "+ self.lr * move",
}
