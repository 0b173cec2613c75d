"""No split is returned where none lowers the impurity: the best one is wanted all the same, with gain 0.

verdict: wrong
"""

REPLACE = {"if best is None or gain > best[2]:": "if gain > (best[2] if best else 1e-12):"}
VARY = {"1e-12": ["0"]}
