"""Draws once per row, so that rows fall out as a whole: draw for each entry.

verdict: wrong
"""

REPLACE = {
    "u = rng.random(x.shape)": "u = np.broadcast_to(rng.random(x.shape[:-1] + (1,)), x.shape)",
}
