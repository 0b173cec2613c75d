"""The windows do not move by the stride.

verdict: wrong
"""

REPLACE = {
    "top, left = i * s, j * s": "top, left = i, j",
}
