"""Tokens see what follows them: attention is causal.

verdict: wrong
"""

REPLACE = {"            scores[mask] = -np.inf\n": ""}
