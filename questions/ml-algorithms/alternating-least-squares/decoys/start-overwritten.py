"""The start that was handed in is overwritten: work on a copy.

verdict: wrong
"""

REPLACE = {"V = np.array(V, dtype=float)": "V = np.asarray(V, dtype=float)"}
