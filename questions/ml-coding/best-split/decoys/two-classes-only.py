"""Impurity is computed as if there were two classes: with more of them every class has its own share.

verdict: wrong
"""

REPLACE = {
    "    return 1 - sum((count / n) ** 2 for count in counts)": """\
    return 2 * counts[-1] / n * (1 - counts[-1] / n) if len(counts) > 1 else 0.0""",
}
