"""Scores cuts between two equal values, which no threshold can make: leave them out.

verdict: wrong
"""

REPLACE = {
    "        gain[x[1:] == x[:-1]] = -np.inf\n": "",
    "    low = X[:, j] <= t\n": """\
    low = X[:, j] <= t
    if low.all():
        return float(np.mean(y))
""",
}
