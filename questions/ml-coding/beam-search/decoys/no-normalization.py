"""Scores are sums: divide by the length to the power of alpha.

verdict: wrong
"""

REPLACE = {
    "key=lambda pair: pair[1] / len(pair[0]) ** alpha": "key=lambda pair: pair[1]",
    "best[1] / len(best[0]) ** alpha": "best[1]",
}
