"""Fitting no documents is accepted: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("no documents")': "return self"}
