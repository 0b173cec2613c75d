"""A row is predicted from other rows of its own fold.

verdict: wrong
"""

REPLACE = {
    "fold[:, None] == fold[None, :]": "np.eye(n, dtype=bool)",
}
