"""The test blocks follow the first possible training rows, so that the last rows are never tested.

verdict: wrong
"""

REPLACE = {"stop = n - (n_splits - 1 - i) * test_size": "stop = gap + 1 + (i + 1) * test_size"}
