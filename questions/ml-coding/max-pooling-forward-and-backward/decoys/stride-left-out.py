"""The windows do not move by the stride.

verdict: wrong
"""

REPLACE = {
    "y, x = i * stride, j * stride": "y, x = i, j",
}
