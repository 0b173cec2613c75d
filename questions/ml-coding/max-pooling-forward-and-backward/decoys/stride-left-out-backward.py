"""The backward pass does not move its windows by the stride.

verdict: wrong
"""

REPLACE = {
    "top, left = i * stride, j * stride": "top, left = i, j",
}
