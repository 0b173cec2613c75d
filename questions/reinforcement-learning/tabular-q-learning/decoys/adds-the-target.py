"""Adds a share of the target without subtracting the entry, so that values grow without bound.

verdict: wrong
"""

REPLACE = {"error = target - self.Q[state, action]": "error = target"}
