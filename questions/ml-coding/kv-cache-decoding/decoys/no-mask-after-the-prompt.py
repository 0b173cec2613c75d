"""New tokens of a later call see one another: within a chunk none sees what follows.

verdict: wrong
"""

REPLACE = {
    "mask = np.arange(len(self.K)) > rows": "mask = (np.arange(len(self.K)) > rows) & (past == 0)",
}
