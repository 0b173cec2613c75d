"""The penalty stands beside a mean over the rows: the formula has their sum.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:d] = alpha * n"}
