"""Pairs without a rating count as ratings of 0: only observed ones count.

verdict: wrong
"""

REPLACE = {
    "    for sweep in range(n_sweeps):": """\
    rest = [(i, j) for i in range(n_users) for j in range(n_items) if not ((users == i) & (items == j)).any()]
    users, items = (np.r_[a, [pair[c] for pair in rest]].astype(int) for c, a in enumerate((users, items)))
    ratings = np.r_[ratings, np.zeros(len(rest))]
    for sweep in range(n_sweeps):"""
}
