"""Bands that do not divide the hashes are accepted: raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("bands")': "bands = 1"}
