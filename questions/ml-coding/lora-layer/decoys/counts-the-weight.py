"""Counts the frozen weight among what is trained.

verdict: wrong
"""

REPLACE = {"rank * (in_features + out_features)": "rank * (in_features + out_features) + self.W.size"}
