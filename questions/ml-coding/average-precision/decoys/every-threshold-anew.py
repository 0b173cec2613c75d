"""Takes time like n², as counting hits anew at every threshold does: keep running counts along one sort.

verdict: too_slow
"""

REPLACE = {
    "        precisions.append(hits / rank)": """\
        hits = sum(label for label, score in zip(labels, scores) if score >= scores[i])
        precisions.append(hits / rank)""",
}
