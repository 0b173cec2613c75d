"""A `y` of shape (n, 1) is accepted; minus X @ w it can broadcast to (n, n) in silence: raise ValueError.

verdict: wrong
"""

REPLACE = {"y.shape != (len(X),)": "len(y) != len(X)"}
