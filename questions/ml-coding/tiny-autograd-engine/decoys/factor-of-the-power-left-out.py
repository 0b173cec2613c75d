"""The slope of a power leaves out the exponent as a factor.

verdict: wrong
"""

REPLACE = {
    "slope = exponent * self.data": "slope = self.data",
}
