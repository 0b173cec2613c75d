"""The reciprocal rank looks at the whole ranking: only the first k items count.

verdict: wrong
"""

REPLACE = {
    "        rrs.append(rr)": """\
        ranks = [i for i, item in enumerate(ranking, start=1) if item in grades]
        rrs.append(1 / ranks[0] if ranks else 0.0)""",
}
