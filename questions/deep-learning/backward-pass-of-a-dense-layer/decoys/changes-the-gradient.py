"""Writes zeros into the caller's G: the arguments stay as they were.

verdict: wrong
"""

REPLACE = {
    "    D = G.astype(float) * active": """\
    G[~active] = 0
    D = G.astype(float)""",
}
