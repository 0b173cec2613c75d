"""A row is still predicted from its own label too.

verdict: wrong
"""

REPLACE = {
    "np.flatnonzero(~inside)": "np.flatnonzero(inside)",
}
