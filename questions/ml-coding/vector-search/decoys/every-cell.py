"""Looks into every cell: only the `n_probe` nearest are meant.

verdict: wrong
"""

REPLACE = {"probed = top(self.C @ q, n_probe)": "probed = top(self.C @ q, len(self.C))"}
