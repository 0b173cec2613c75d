"""Arrays of different lengths are accepted: they raise ValueError.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("lengths differ")': """\
m = min(len(users), len(items), len(ratings))
        users, items, ratings = users[:m], items[:m], ratings[:m]"""
}
