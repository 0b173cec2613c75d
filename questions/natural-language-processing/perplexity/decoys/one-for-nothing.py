"""Gives a number where no token is scored: nothing was measured then, so raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("nothing to score")': "return 1.0"}
