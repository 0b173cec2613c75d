"""The trend is smoothed from differences of the values: take the change of the level.

verdict: wrong
"""

REPLACE = {"beta * (new_level - level)": "beta * (y[t] - y[t - 1])"}
