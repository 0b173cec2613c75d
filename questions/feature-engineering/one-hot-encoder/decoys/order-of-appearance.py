"""Categories stand in the order in which they were met: they are sorted.

verdict: wrong
"""

REPLACE = {
    "sorted({v for v in column if v is not None})": "list(dict.fromkeys(v for v in column if v is not None))"
}
