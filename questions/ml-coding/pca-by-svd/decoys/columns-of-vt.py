"""The components are the first columns of what `svd` returns: that is Vᵀ already, take its rows.

verdict: wrong
"""

REPLACE = {"Vt[: self.k, :]": "Vt[:, : self.k].T"}
