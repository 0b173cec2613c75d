"""The result of one expert overwrites that of another: a token's experts are added.

verdict: wrong
"""

REPLACE = {"y[rows] += gates": "y[rows] = gates"}
