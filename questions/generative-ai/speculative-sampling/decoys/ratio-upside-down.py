"""The ratio is upside down: accept with target over draft.

verdict: wrong
"""

REPLACE = {"p[token] / q[token] if q[token] > 0": "q[token] / p[token] if p[token] > 0"}
