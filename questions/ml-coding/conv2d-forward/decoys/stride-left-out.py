"""The windows do not move by the stride: output (i, j) begins at i · stride and j · stride.

verdict: wrong
"""

REPLACE = {
    "top, left = i * stride, j * stride": "top, left = i, j",
}
