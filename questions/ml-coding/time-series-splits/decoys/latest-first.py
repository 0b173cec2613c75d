"""The splits come with the latest test block first: they should be in order of time.

verdict: wrong
"""

REPLACE = {"    return splits": "    return splits[::-1]"}
