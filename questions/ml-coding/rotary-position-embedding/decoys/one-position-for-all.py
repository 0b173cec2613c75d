"""A single position is taken for all tokens: refuse it.

verdict: wrong
"""

REPLACE = {
    "len(positions) != n": "len(positions) not in (1, n)",
}
