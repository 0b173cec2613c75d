"""Looks into the nearest cell only, whatever `n_probe` is.

verdict: wrong
"""

REPLACE = {"probed = top(self.C @ q, n_probe)": "probed = top(self.C @ q, 1)"}
