"""Forgets sequences that ended earlier: all that were ever finished compete at the end.

verdict: wrong
"""

REPLACE = {"        beam = []\n": "        beam = []\n        if candidates:\n            finished = []\n"}
