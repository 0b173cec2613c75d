"""The effect is not adjusted at all, as when x is centered by each group's own mean: use that of all users.

verdict: wrong
"""

REPLACE = {"np.full(n, x.mean())": "np.where(t, x[t].mean(), x[c].mean())"}
