"""Powers and functions pass on their slope without their own gradient.

verdict: wrong
"""

REPLACE = {
    "self.grad += slope * out.grad": "self.grad += slope",
}
