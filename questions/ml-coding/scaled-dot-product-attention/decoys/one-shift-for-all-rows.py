"""Takes off the largest score of all rows, so that lower rows vanish: each row needs its own.

verdict: wrong
"""

REPLACE = {
    "np.max(scores, axis=-1, keepdims=True, where=seen": (
        "np.max(scores, axis=(1, 2), keepdims=True, where=seen"
    ),
}
