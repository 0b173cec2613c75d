"""A small number is added to the MAD, which swallows values in small units.

verdict: passed, not robust
"""

REPLACE = {
    "abs(v - centre) for v in values])": "abs(v - centre) for v in values])\n    mad += 1e-12 if mad else 0",
}
VARY = {"1e-12": ["1e-9", "1e-15"]}
