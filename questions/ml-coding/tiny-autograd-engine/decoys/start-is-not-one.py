"""The gradient of the last value is its data: it begins with 1.

verdict: wrong
"""

REPLACE = {
    "        self.grad = 1.0": "        self.grad = self.data",
}
