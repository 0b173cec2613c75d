"""The mask begins at the first column: after c cached tokens it is shifted by c.

verdict: wrong
"""

REPLACE = {"rows = past + np.arange(len(x))[:, None]": "rows = np.arange(len(x))[:, None]"}
