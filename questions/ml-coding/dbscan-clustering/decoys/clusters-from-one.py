"""The clusters are numbered from 1: the first is 0.

verdict: wrong
"""

REPLACE = {"    cluster = -1\n": "    cluster = 0\n"}
