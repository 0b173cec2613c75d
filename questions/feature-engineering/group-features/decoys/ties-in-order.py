"""Equal values get different ranks, in their order: they share the best.

verdict: wrong
"""

REPLACE = {
    "append(ranks[key][value])": """\
append(ranks[key][value])
        ranks[key][value] += 1"""
}
