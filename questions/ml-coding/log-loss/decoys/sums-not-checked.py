"""Rows that do not sum to 1 are accepted: raise ValueError, for no loss of theirs can be compared.

verdict: wrong
"""

REPLACE = {'raise ValueError("row does not sum to 1")': "pass"}
