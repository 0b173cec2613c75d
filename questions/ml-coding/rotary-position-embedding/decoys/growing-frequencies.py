"""Frequencies grow with the pair: the power of the base is negative.

verdict: wrong
"""

REPLACE = {
    "1.0 / base ** (2 * i / d)": "base ** (2 * i / d)",
}
