"""The slope of tanh is 1 − y² with y its result, not its input.

verdict: wrong
"""

REPLACE = {
    "1 - y * y": "1 - self.data**2",
}
