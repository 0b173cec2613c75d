"""The lowest score comes first: the best does.

verdict: wrong
"""

REPLACE = {"(-hit[1], hit[0])": "(hit[1], hit[0])"}
