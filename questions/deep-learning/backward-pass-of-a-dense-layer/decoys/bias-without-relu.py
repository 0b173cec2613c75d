"""The gradient of b sums G itself: b acts through the ReLU like everything else.

verdict: wrong
"""

REPLACE = {
    "D.sum(axis": "G.sum(dtype=float, axis",
}
