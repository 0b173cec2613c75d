"""Adds up the norms of the arrays: it is their squares that add up to the square of the whole.

verdict: wrong
"""

REPLACE = {
    "float(largest * np.sqrt(np.sum((entries / largest) ** 2)))": (
        "float(sum(np.linalg.norm(g) for g in gradients if g is not None))"
    ),
}
