"""A constant feature is divided by its mean square of 0: its coefficient is 0.

verdict: wrong
"""

REPLACE = {"            if size[j] == 0:\n                continue\n": ""}
