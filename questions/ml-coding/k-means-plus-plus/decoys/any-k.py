"""Does not raise for a k that is below 1 or above the number of rows.

verdict: wrong
"""

REPLACE = {"k < 1 or k > X.shape[0]": "False"}
