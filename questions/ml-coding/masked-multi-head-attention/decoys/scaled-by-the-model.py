"""Scores are divided by the root of d: each head divides by the root of its own size.

verdict: wrong
"""

REPLACE = {
    "size**0.5": "d**0.5",
}
