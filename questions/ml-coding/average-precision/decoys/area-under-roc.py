"""It is the area under the ROC curve: the rise of recall must be multiplied by precision.

verdict: wrong
"""

REPLACE = {
    "    return area": """\
    rivals = [(p > q) + (p == q) / 2 for p, y in zip(scores, labels) for q, z in zip(scores, labels) if y > z]
    return sum(rivals) / len(rivals) if rivals else 1.0""",
}
