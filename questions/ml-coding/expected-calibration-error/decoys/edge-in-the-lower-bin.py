"""A probability on an edge goes into the lower bin: it belongs to the upper one.

verdict: wrong
"""

REPLACE = {"(p >= low) & (p < high)": "((p > low) | (p == b)) & (p <= high)"}
