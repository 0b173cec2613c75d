"""The penalty counts twice, as beside half the sum of squares: the formula has the whole sum.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:d] = 2 * alpha"}
