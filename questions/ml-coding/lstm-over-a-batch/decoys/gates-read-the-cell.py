"""The gates read the cell instead of h.

verdict: wrong
"""

REPLACE = {
    "hidden @ U": "state @ U",
}
