"""Turns clockwise: the sign of both sines is wrong.

verdict: wrong
"""

REPLACE = {
    "a * c - b * s": "a * c + b * s",
    "a * s + b * c": "b * c - a * s",
}
