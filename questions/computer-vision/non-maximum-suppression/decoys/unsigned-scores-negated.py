"""Scores are negated in their own dtype, where unsigned numbers wrap: 0 then comes first.

verdict: wrong
"""

REPLACE = {"-float(scores[i])": 'int(-scores[i : i + 1][0]) if scores.dtype.kind == "u" else -scores[i]'}
