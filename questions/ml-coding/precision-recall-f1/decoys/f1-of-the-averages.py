"""F1 is computed from the averaged precision and recall; average the F1s of the classes instead.

verdict: wrong
"""

REPLACE = {
    "    return precision, recall, f1": """\
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return precision, recall, f1""",
}
