"""Out-of-bag values come from all trees: leave out those whose sample has the row.

verdict: wrong
"""

REPLACE = {" if i not in bag": ""}
