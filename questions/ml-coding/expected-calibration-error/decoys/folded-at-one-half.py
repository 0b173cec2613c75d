"""Each probability is turned into that of the predicted class, so that [0, 1] is folded at one half.

verdict: wrong
"""

REPLACE = {
    "    error = 0.0": """\
    y = (y == (p >= 0.5)).astype(float)
    p = np.maximum(p, 1 - p)
    error = 0.0""",
}
