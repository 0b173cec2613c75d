"""Sorts in ascending order, so that the filters keep the least probable tokens.

verdict: wrong
"""

REPLACE = {"np.argsort(z)[::-1]": "np.argsort(z)"}
