"""Goes on by one symbol after a merge, so that the second half is there once more.

verdict: wrong
"""

REPLACE = {"            i += 2\n": "            i += 1\n"}
