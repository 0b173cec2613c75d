"""Powers and functions assign gradients instead of adding, so that only the last use of a value counts.

verdict: wrong
"""

REPLACE = {
    "self.grad += slope * out.grad": "self.grad = slope * out.grad",
}
