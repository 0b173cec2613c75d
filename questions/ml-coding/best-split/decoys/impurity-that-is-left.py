"""What is returned as gain is the impurity after the split: the gain is the node's impurity minus that.

verdict: wrong
"""

REPLACE = {
    "best = j, float(threshold), float(gain)\n    return best": """\
best = j, float(threshold), float(gain)
    return best and (best[0], best[1], float(node - best[2]))"""
}
