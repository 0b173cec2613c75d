"""The rest at the edge gets a smaller window: where the stride does not fit, it is left out.

verdict: wrong
"""

REPLACE = {
    "return (H - size) // stride + 1, (W - size) // stride + 1": (
        "return -(-(H - size) // stride) + 1, -(-(W - size) // stride) + 1"
    ),
}
