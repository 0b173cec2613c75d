"""A start of small integers is multiplied in its own type, where products wrap: use float64.

verdict: wrong
"""

REPLACE = {
    "V = np.array(V, dtype=float)": """\
start = V if V.dtype.kind in "iu" else V.astype(float)
    V = np.array(V, dtype=float)""",
    "A = V[items[rated]]": "A = (V if sweep else start)[items[rated]]",
}
