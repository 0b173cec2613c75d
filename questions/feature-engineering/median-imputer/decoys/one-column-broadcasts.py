"""Rows with another number of columns are accepted: they raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("columns")': "X = np.resize(X, (len(X), len(self.medians_)))"}
