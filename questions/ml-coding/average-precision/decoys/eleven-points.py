"""The best precision is averaged over eleven fixed recalls, as VOC once did: sum over the steps of recall.

verdict: wrong
"""

REPLACE = {
    "    return area": """\
    pairs = list(zip(precisions, recalls))
    return sum(max(p for p, r in pairs if r >= level / 10) for level in range(11)) / 11""",
}
