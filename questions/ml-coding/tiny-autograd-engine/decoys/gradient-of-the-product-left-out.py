"""A product passes on the other factor without its own gradient.

verdict: wrong
"""

REPLACE = {
    "other.data * out.grad": "other.data",
    "self.data * out.grad": "self.data",
}
