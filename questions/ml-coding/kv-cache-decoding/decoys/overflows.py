"""The exponential of a large score is infinite: subtract the largest of each row first.

verdict: passed, not robust
"""

REPLACE = {"            scores = scores - scores.max(axis=1, keepdims=True)\n": ""}
