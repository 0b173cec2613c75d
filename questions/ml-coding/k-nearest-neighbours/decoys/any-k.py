"""Does not raise for a k that is below 1 or above the number of training rows.

verdict: wrong
"""

REPLACE = {'    if k < 1 or k > len(X_train):\n        raise ValueError("impossible k")\n': ""}
