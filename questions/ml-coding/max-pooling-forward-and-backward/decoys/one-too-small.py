"""The output lacks its last row and column: there are floor((height − size) / stride) + 1.

verdict: wrong
"""

REPLACE = {
    "return (H - size) // stride + 1, (W - size) // stride + 1": (
        "return max(1, (H - size) // stride), max(1, (W - size) // stride)"
    ),
}
