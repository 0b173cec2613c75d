"""Takes the best next state: which one comes is left to chance, only the action is chosen.

verdict: wrong
"""

REPLACE = {"P[s, a].dot(old)": "old[P[s, a] > 0].max()"}
