"""The exponent is −4i/d: it counts pairs, and i-th means −2i/d.

verdict: wrong
"""

REPLACE = {
    "2 * i / d": "4 * i / d",
}
