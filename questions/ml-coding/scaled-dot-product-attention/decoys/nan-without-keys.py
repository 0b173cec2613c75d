"""A query that sees no key divides 0 by 0: its weights are 0.

verdict: wrong
"""

REPLACE = {
    "np.where(total == 0, 1.0, total)": "total",
}
