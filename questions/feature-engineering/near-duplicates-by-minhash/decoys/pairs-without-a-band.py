"""All pairs are compared, also those that share no band: they are to be missed.

verdict: wrong
"""

REPLACE = {"for i, j in sorted(pairs):": "for i, j in [(i, j) for j in range(len(sets)) for i in range(j)]:"}
