"""All pairs turn by the same angle: each has its own frequency.

verdict: wrong
"""

REPLACE = {
    "2 * i / d": "0 * i / d",
}
