"""Each lag is divided by its own number of pairs: the usual estimate has one divisor for all lags.

verdict: wrong
"""

REPLACE = {"/ total": "/ total * n / (n - k)"}
