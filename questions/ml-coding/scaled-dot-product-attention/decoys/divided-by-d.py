"""Scores are divided by d: divide them by its root.

verdict: wrong
"""

REPLACE = {
    "Q.shape[-1] ** 0.5": "Q.shape[-1]",
}
