"""Fails where no feature can be cut: rows that are all equal must become a leaf, even with different y.

verdict: crashed
"""

REPLACE = {
    """\
    if cut is None:
        return float(np.mean(y))
""": ""
}
