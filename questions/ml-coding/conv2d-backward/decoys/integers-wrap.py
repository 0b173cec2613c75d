"""Multiplies small integers in their own dtype, where they wrap: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    """\
    G, W = G.astype(float), W.astype(float)
""": "",
    "X.astype(float)": "X",
}
