"""The components are the columns of `components_`: they are its rows.

verdict: wrong
"""

REPLACE = {
    "Vt[: self.k, :]": "Vt[: self.k, :].T",
    "self.components_.T)": "self.components_)",
    "np.dot(Z, self.components_)": "np.dot(Z, self.components_.T)",
}
