"""The standard error is that of y before the adjustment, which gives the gain away.

verdict: wrong
"""

REPLACE = {"values = adjusted": "values = y"}
