"""The slope of exp is its result: here it is the input.

verdict: wrong
"""

REPLACE = {
    "self.by(y, y)": "self.by(y, self.data)",
}
