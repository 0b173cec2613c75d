"""Multiplies the caller's arrays in place: the arguments stay as they were.

verdict: wrong
"""

REPLACE = {
    "        clipped.append(None if g is None else np.multiply(g, factor, dtype=float))": """\
        if g is not None and factor < 1:
            np.multiply(g, factor, out=g, casting="unsafe")
        clipped.append(g)""",
}
