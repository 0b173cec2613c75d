"""Of two readings of one day the one with the larger value wins: the later in the table does.

verdict: wrong
"""

REPLACE = {"found.sort(key=lambda pair: pair[0])": "found.sort()"}
