"""Stops when no pair occurs twice: pairs that occur once are merged too.

verdict: wrong
"""

REPLACE = {"        best = min(": "        if top < 2:\n            break\n        best = min("}
