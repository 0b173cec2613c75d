"""Every origin is used: they stand `step` apart.

verdict: wrong
"""

REPLACE = {"origin += step": "origin += 1"}
