"""The intercept is penalised, too: only W is.

verdict: wrong
"""

REPLACE = {"        penalty[d] = 0\n": ""}
