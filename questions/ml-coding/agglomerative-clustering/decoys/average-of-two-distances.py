"""Average linkage takes the plain mean of both clusters' distances: weight each by its number of rows.

verdict: wrong
"""

REPLACE = {"(sizes[i] * D[i] + sizes[j] * D[j]) / (sizes[i] + sizes[j])": "(D[i] + D[j]) / 2"}
