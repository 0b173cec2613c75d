"""Rows that are not core are all noise: with a core row in reach they belong to its cluster.

verdict: wrong
"""

REPLACE = {"            if labels[j] != -1:": "            if labels[j] != -1 or not core[j]:"}
