"""The least similar come first.

verdict: wrong
"""

REPLACE = {"np.argsort(scores)[::-1][:k]": "np.argsort(scores)[:k]"}
