"""Only the last rating of a pair counts, as in a dense matrix filled by assignment: all count.

verdict: wrong
"""

REPLACE = {
    "    for sweep in range(n_sweeps):": """\
    last = list({pair: m for m, pair in enumerate(zip(users.tolist(), items.tolist()))}.values())
    users, items, ratings = users[last], items[last], ratings[last]
    for sweep in range(n_sweeps):"""
}
