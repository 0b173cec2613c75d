"""None becomes a category of its own: its block is all zeros.

verdict: wrong
"""

REPLACE = {"sorted({v for v in column if v is not None})": "sorted(set(column), key=str)"}
