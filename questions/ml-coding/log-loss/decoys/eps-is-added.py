"""The probability becomes p + eps for every example, not only for one below eps.

verdict: wrong
"""

REPLACE = {"max(row[label], eps)": "row[label] + eps"}
VARY = {"row[label] + eps": ["min(row[label] + eps, 1.0)"]}
