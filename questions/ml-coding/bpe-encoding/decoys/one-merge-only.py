"""Stops after one merge: go on until no pair of the sequence is a merge.

verdict: wrong
"""

REPLACE = {"            ids = merged\n        return ids": "            return merged\n        return ids"}
