"""Fitting no values is accepted: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no values")': "x = np.zeros(1)"}
