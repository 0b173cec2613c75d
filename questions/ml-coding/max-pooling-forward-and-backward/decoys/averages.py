"""Takes the mean of the window: asked is the largest value.

verdict: wrong
"""

REPLACE = {
    "patch.max(axis=(2, 3))": "patch.mean(axis=(2, 3))",
}
