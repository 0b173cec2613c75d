"""A user with more rows is drawn more often, as when a row is drawn for each: all users have the same chance.

verdict: wrong
"""

REPLACE = {
    "[names[i] for i in rng.integers(0, m, size=m)]": "rng.choice(users, m).tolist()",
}
