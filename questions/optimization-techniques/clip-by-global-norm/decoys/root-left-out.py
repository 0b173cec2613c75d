"""The root is left out, so that the squared norm is compared and returned.

verdict: wrong
"""

REPLACE = {
    "largest * np.sqrt(np.sum((entries / largest) ** 2))": (
        "largest * largest * np.sum((entries / largest) ** 2)"
    ),
}
