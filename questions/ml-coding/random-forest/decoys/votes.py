"""Averages the trees' majority votes: average the shares in their leaves.

verdict: wrong
"""

REPLACE = {"find(tree, row) for tree": "float(find(tree, row) > 0.5) for tree"}
