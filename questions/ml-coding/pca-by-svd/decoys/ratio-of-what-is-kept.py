"""The ratios are shares of the components that are kept: the total is that of all features.

verdict: wrong
"""

REPLACE = {"total = np.sum(centred**2) / (n - 1)": "total = self.explained_variance_.sum()"}
