"""Fails when no pair is left: it should return the merges made so far.

verdict: crashed
"""

REPLACE = {"        if not pairs:\n            break\n": ""}
