"""A cluster ends at the neighbours of its first core row: go on from every core row that is reached.

verdict: wrong
"""

REPLACE = {"            if core[j]:\n                queue.extend(neighbours[j])\n": ""}
