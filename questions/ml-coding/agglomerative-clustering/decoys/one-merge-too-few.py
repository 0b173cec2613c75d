"""It stops one merge early, with k + 1 clusters.

verdict: wrong
"""

REPLACE = {"range(n - k)": "range(max(n - k - 1, 0))"}
