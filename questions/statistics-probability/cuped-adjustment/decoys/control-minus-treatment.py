"""The effect is control minus treatment: it is the other way round.

verdict: wrong
"""

REPLACE = {"adjusted[t].mean() - adjusted[c].mean()": "adjusted[c].mean() - adjusted[t].mean()"}
