"""Neighbouring precisions are averaged, as in the trapezoidal rule: the sum is over steps.

verdict: wrong
"""

REPLACE = {
    "    for p, r in zip(precisions, recalls):": """\
    means = [(p + q) / 2 for p, q in zip(precisions, [1.0, *precisions])]
    for p, r in zip(means, recalls):""",
}
