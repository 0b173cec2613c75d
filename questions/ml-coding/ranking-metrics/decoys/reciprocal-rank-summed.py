"""The reciprocal ranks of all relevant items are added up: only the first counts.

verdict: wrong
"""

REPLACE = {
    "if g > 0 and rr == 0:": "if g > 0:",
    "rr = 1 / (i + 1)": "rr += 1 / (i + 1)",
}
