"""One mean over all horizons is given: each horizon has its own.

verdict: wrong
"""

REPLACE = {"[s / len(origins) for s in sums]": "[sum(sums) / len(origins) / horizon] * horizon"}
