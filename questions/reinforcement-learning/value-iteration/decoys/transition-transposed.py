"""Reads `P` backwards, from the next state to the state: it is P[state, action, next state].

verdict: wrong
"""

REPLACE = {"P[s, a].dot(old)": "P[:, a, s].dot(old)"}
