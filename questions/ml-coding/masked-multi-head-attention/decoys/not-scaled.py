"""Scores are not divided by the root of the head's size.

verdict: wrong
"""

REPLACE = {
    "q @ k.T / size**0.5": "q @ k.T",
}
