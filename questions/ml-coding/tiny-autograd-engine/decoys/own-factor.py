"""A product passes on a value's own factor: it is the other one.

verdict: wrong
"""

REPLACE = {
    "self.grad += other.data": "self.grad += self.data",
    "other.grad += self.data": "other.grad += other.data",
}
