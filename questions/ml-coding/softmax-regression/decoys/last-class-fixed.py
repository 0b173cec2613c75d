"""The last class is fixed at 0 and so escapes the penalty: all K rows are fitted.

verdict: wrong
"""

REPLACE = {"theta -= step * gradient": "gradient[:, -1] = 0\n            theta -= step * gradient"}
VARY = {"gradient[:, -1]": ["gradient[:, 0]"]}
