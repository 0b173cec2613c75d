"""The mean includes the row's own value: it is that of the others.

verdict: wrong
"""

REPLACE = {"(totals[key] - value) / others": "totals[key] / size"}
