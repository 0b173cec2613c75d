"""The penalty is off by a factor of 2: the squares are not halved, and neither is it.

verdict: wrong
"""

REPLACE = {"    V = np.array(V, dtype=float)": "    l2 = l2 / 2\n    V = np.array(V, dtype=float)"}
VARY = {"l2 / 2": ["l2 * 2"]}
