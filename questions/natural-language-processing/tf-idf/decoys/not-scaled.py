"""The vectors are not scaled to length 1.

verdict: wrong
"""

REPLACE = {"w / norm": "w"}
