"""The threshold is α over 2, as beside the mean of squares: here it is half that mean.

verdict: wrong
"""

REPLACE = {"threshold = alpha": "threshold = alpha / 2"}
