"""Scores are divided by the root of the values' size: it is the size of queries and keys that counts.

verdict: wrong
"""

REPLACE = {
    "Q.shape[-1] ** 0.5": "V.shape[-1] ** 0.5",
}
