"""Goes on by one after a merge, so that the second half of the pair is there once more.

verdict: wrong
"""

REPLACE = {"                    i += 2\n": "                    i += 1\n"}
