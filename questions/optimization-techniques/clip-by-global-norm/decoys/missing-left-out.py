"""Leaves missing gradients out of the list, so the others no longer stand beside their parameters.

verdict: wrong
"""

REPLACE = {
    "        clipped.append(None if g is None else np.multiply(g, factor, dtype=float))": """\
        if g is not None:
            clipped.append(np.multiply(g, factor, dtype=float))""",
}
