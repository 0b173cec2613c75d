"""Writes zeros into the caller's x: the arguments stay as they were.

verdict: wrong
"""

REPLACE = {
    "x = np.array(x, dtype=float)": "x = np.asarray(x, dtype=float)",
    "    return x * mask, mask": """\
    x *= mask
    return x, mask""",
}
