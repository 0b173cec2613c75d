"""New tokens attend to the tokens of their own call only: the cache is filled and not used.

verdict: wrong
"""

REPLACE = {
    "np.arange(len(self.K)) > rows": "(np.arange(len(self.K)) > rows) | (np.arange(len(self.K)) < past)"
}
