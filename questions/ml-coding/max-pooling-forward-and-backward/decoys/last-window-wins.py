"""A pixel that wins in several windows keeps the last one's gradient: they add up.

verdict: wrong
"""

REPLACE = {
    "left + v] += G": "left + v] = G",
}
