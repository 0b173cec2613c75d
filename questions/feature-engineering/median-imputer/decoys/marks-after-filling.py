"""The marks are all 0, as gaps are looked for after they were filled.

verdict: wrong
"""

REPLACE = {"gaps[:, self.with_gaps].astype": "np.isnan(X)[:, self.with_gaps].astype"}
