"""Advantages of the next episode leak into the one before: cut the sum wherever an episode ends.

verdict: wrong
"""

REPLACE = {"gamma * lam * goes_on[t] * last": "gamma * lam * last"}
