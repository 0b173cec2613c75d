"""Each group gives one result: every row has its own.

verdict: wrong
"""

REPLACE = {
    "    return sizes, means": """\
    last = dict(zip(keys, range(len(keys)))).values()
    sizes, means, place_in_group = ([c[i] for i in last] for c in (sizes, means, place_in_group))
    return sizes, means"""
}
