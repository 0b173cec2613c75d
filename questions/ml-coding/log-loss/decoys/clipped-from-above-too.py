"""Probabilities are clipped at 1 − eps as well, so that a certain and right prediction costs something.

verdict: wrong
"""

REPLACE = {"max(row[label], eps)": "min(max(row[label], eps), 1 - eps)"}
