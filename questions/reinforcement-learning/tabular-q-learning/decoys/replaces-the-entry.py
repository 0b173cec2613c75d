"""Puts the target in place of the entry: it moves by the share alpha towards it.

verdict: wrong
"""

REPLACE = {"self.Q[state, action] += self.alpha * error": "self.Q[state, action] = target"}
