"""The exponent is −i/d: the i-th pair has −2i/d.

verdict: wrong
"""

REPLACE = {
    "2 * i / d": "i / d",
}
