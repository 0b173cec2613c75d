"""The factor k1 + 1 above the fraction line is missing.

verdict: wrong
"""

REPLACE = {"idf * f * (self.k1 + 1)": "idf * f"}
