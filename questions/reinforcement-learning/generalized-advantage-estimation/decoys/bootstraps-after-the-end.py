"""A terminated step still adds the value of the state it led to: nothing comes after the end.

verdict: wrong
"""

REPLACE = {"gamma * w[t] * alive[t]": "gamma * w[t]"}
