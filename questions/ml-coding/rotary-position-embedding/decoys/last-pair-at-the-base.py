"""Divides by d − 2, so that the last pair has the frequency 1/base: divide by d.

verdict: wrong
"""

REPLACE = {
    "2 * i / d": "2 * i / max(1, d - 2)",
}
