"""A probability on an edge counts in both bins: bins are open above.

verdict: wrong
"""

REPLACE = {"(p < high)": "(p <= high)"}
