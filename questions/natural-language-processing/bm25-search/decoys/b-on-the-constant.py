"""The constant is weighed by b, and the length by 1 - b: it is the other way round.

verdict: wrong
"""

REPLACE = {
    "1 - self.b + self.b * self.lengths[i] / self.mean": "self.b + (1 - self.b) * self.lengths[i] / self.mean"
}
