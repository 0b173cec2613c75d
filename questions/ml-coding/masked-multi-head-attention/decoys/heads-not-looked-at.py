"""Heads that do not divide d leave columns over: refuse them.

verdict: wrong
"""

REPLACE = {
    "d % heads != 0": "heads > d",
}
