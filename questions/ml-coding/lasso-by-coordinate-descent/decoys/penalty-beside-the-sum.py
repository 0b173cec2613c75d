"""The threshold is α over n, as beside half the plain sum of squares: here the sum is divided by n.

verdict: wrong
"""

REPLACE = {"threshold = alpha": "threshold = alpha / n"}
