"""RMS norm takes the mean off: that is layer norm.

verdict: wrong
"""

REPLACE = {
    "    square = np.mean(X * X": """\
    X = X - X.mean(axis=-1, keepdims=True)
    square = np.mean(X * X""",
}
