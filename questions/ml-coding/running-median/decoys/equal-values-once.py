"""A value that was there before is left out: equal values count as often as they come.

verdict: wrong
"""

REPLACE = {
    """            self.add(v)
""": """            if v not in self.high and -v not in self.low:
                self.add(v)
""",
}
