"""A product assigns gradients instead of adding, so that only the last use of a value counts.

verdict: wrong
"""

REPLACE = {
    "self.grad += other.data * out.grad": "self.grad = other.data * out.grad",
    "other.grad += self.data * out.grad": "other.grad = self.data * out.grad",
}
