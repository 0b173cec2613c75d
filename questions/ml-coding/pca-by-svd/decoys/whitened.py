"""The scores are scaled to unit variance: they are plain projections on the components.

verdict: wrong
"""

REPLACE = {
    "return np.dot(centred, self.components_.T)": """\
return np.dot(centred, self.components_.T) / np.sqrt(self.explained_variance_ + 1e-30)"""
}
VARY = {" + 1e-30": [" + 1e-12"]}
