"""Shapes that differ are broadcast against each other: refuse them.

verdict: wrong
"""

REPLACE = {
    "np.shape(logits) != np.shape(targets) or np.size(logits) == 0": "np.size(logits) == 0",
}
