"""Draws once per column, so all rows lose the same entries: draw for each entry.

verdict: wrong
"""

REPLACE = {
    "u = rng.random(x.shape)": "u = np.broadcast_to(rng.random(x.shape[-1]), x.shape)",
}
