"""The sine of the even entry has the wrong sign, so that lengths change.

verdict: wrong
"""

REPLACE = {
    "a * c - b * s": "a * c + b * s",
}
