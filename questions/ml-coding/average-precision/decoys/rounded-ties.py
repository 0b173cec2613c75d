"""Scores that are merely close are treated as tied: only equal scores are.

verdict: passed, not robust
"""

REPLACE = {"    order =": "    scores = [round(s, 9) for s in scores]\n    order ="}
