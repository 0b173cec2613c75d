"""The items are solved from the user factors of the sweep before: they need the new ones.

verdict: wrong
"""

REPLACE = {
    "    for sweep in range(n_sweeps):": """\
    for sweep in range(n_sweeps):
        before = U.copy() if sweep else np.ones((n_users, k))""",
    "A = U[users[raters]]": "A = before[users[raters]]",
}
