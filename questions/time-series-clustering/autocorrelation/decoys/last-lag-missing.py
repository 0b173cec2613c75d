"""The last lag is left out: there are max_lag + 1 of them.

verdict: wrong
"""

REPLACE = {"return r": "return r[: max(max_lag, 1)]"}
