"""The last two numbers are read as width and height: they are the second corner.

verdict: wrong
"""

REPLACE = {
    "    out =": """\
    a = np.hstack([a[:, :2], a[:, :2] + a[:, 2:]])
    b = np.hstack([b[:, :2], b[:, :2] + b[:, 2:]])
    out =""",
}
