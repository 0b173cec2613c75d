"""Does not raise for a k that is below 1 or above the number of rows.

verdict: wrong
"""

REPLACE = {'    if k < 1 or k > n:\n        raise ValueError("impossible k")\n': ""}
