"""The value at the origin counts as known: with origin o, `y[o]` is the first to be forecast.

verdict: wrong
"""

REPLACE = {"y[origin - season : origin]": "y[origin - season + 1 : origin + 1]"}
