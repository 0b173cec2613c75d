"""Returns places among the candidates: they must be turned back into row numbers.

verdict: wrong
"""

REPLACE = {"best = ids[top(scores, k)]": "best = top(scores, k)"}
