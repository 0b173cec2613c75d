"""The whole of x is subtracted, as if theta were 1: multiply it by theta.

verdict: wrong
"""

REPLACE = {"y - theta * (x - centre)": "y - (x - centre)"}
