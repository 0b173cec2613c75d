"""The sign is missing, so the loss is negative: it is the mean of −log p.

verdict: wrong
"""

REPLACE = {"* -log(p)": "* log(p)"}
