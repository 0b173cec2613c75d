"""Drops a share of 1 − p: an entry falls out where its uniform number is below p.

verdict: wrong
"""

REPLACE = {
    "dropped = u < p": "dropped = u >= p",
}
