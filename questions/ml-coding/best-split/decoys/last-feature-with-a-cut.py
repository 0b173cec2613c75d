"""The best split of the last feature is returned, as every feature starts the search anew: compare them all.

verdict: wrong
"""

REPLACE = {
    "        order = np.argsort(x)": """\
        order = np.argsort(x)
        if x[order[0]] < x[order[-1]]:
            best = None"""
}
