"""The matrix has only the classes up to the largest label that occurs, not n_classes of them.

verdict: wrong
"""

REPLACE = {
    "    matrix = np": """\
    n_classes = max(rows + columns) + 1
    matrix = np""",
}
