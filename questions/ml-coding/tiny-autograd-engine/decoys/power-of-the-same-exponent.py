"""The slope of a power has the same exponent: it is one lower.

verdict: wrong
"""

REPLACE = {
    "self.data ** (exponent - 1)": "self.data**exponent",
}
