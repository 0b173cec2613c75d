"""The directions of smallest variance come first, as `eigh` sorts them: the largest comes first.

verdict: wrong
"""

REPLACE = {
    "U, S, Vt = np.linalg.svd(centred)": """\
values, V = np.linalg.eigh(centred.T @ centred)
        S, Vt = np.sqrt(np.maximum(values, 0)), V.T
        U = centred @ V / np.where(S > 0, S, 1)""",
}
