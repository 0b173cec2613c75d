"""Users' own means are averaged, so that all users weigh the same: it is the mean over rows.

verdict: wrong
"""

REPLACE = {
    "np.concatenate([rows[name] for name in drawn])": "np.array([rows[name].mean() for name in drawn])"
}
