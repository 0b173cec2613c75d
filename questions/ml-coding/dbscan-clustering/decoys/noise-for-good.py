"""A row that was visited and called noise before its cluster was found stays noise: it is a border row.

verdict: wrong
"""

REPLACE = {
    "        if labels[i] != -1 or not core[i]:": """\
        if not core[i] and labels[i] == -1:
            labels[i] = -2
        if labels[i] != -1 or not core[i]:""",
    "return np.array(labels)": "return np.maximum(labels, -1)",
}
