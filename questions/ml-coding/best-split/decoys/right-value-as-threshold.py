"""The threshold is the first value of the right side, which `<=` sends left: take the left one.

verdict: wrong
"""

REPLACE = {"threshold = low": "threshold = high"}
