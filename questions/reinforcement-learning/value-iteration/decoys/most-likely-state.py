"""Uses the value of the most likely next state: take the expectation over all of them.

verdict: wrong
"""

REPLACE = {"P[s, a].dot(old)": "old[P[s, a].argmax()]"}
