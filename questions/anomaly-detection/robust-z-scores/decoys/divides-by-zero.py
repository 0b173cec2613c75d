"""Divides by a MAD of 0, which comes when more than half of the values are equal.

verdict: crashed
"""

REPLACE = {"if mad > 0": "if True"}
