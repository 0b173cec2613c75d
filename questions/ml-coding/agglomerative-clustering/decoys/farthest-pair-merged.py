"""Complete linkage merges the two clusters that are farthest apart: it merges the nearest, like the others.

verdict: wrong
"""

REPLACE = {
    "        i, j = divmod(int(np.argmin(D)), n)": """\
        nearest, farthest = np.argmin(D), np.argmax(np.where(np.isinf(D), -1, D))
        i, j = divmod(int(farthest if linkage == "complete" else nearest), n)"""
}
