"""A sum assigns gradients instead of adding, so that only the last use of a value counts.

verdict: wrong
"""

REPLACE = {
    "self.grad += out.grad": "self.grad = out.grad",
    "other.grad += out.grad": "other.grad = out.grad",
}
