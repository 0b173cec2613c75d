"""The ideal ranking is not cut at k, so that no ranking reaches 1 where more items are relevant.

verdict: wrong
"""

REPLACE = {"        ideal = ideal[:k]\n": ""}
