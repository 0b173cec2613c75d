"""Scores are divided by the size of a head: divide them by its root.

verdict: wrong
"""

REPLACE = {
    "size**0.5": "size",
}
