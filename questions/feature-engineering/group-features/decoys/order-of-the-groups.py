"""The results stand group by group: they stand in the order of the rows.

verdict: wrong
"""

REPLACE = {
    "    return sizes, means": """\
    order = sorted(range(len(keys)), key=lambda i: list(groups).index(keys[i]))
    sizes, means, place_in_group = ([c[i] for i in order] for c in (sizes, means, place_in_group))
    return sizes, means"""
}
