"""The maximum begins at 0, so that a window of negative values gives 0.

verdict: wrong
"""

REPLACE = {
    "patch.max(axis=(2, 3))": "np.maximum(0, patch.max(axis=(2, 3)))",
}
