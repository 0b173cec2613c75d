"""Distances are left squared: heights and averages are of the distances themselves.

verdict: wrong
"""

REPLACE = {"np.sqrt((gaps**2).sum(axis=2))": "(gaps**2).sum(axis=2)"}
