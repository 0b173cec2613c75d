"""The larger number of a pair comes first: the smaller does.

verdict: wrong
"""

REPLACE = {"result.append((i, j, similarity))": "result.append((j, i, similarity))"}
