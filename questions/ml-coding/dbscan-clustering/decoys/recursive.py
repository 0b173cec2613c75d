"""Every step of a chain is a call within a call, and a long chain overflows the stack: keep a list of rows.

verdict: crashed
"""

REPLACE = {
    "        queue = list(neighbours[i])\n        while queue:\n            j = queue.pop()\n": """\
        walk(i, neighbours, core, labels)
    return np.array(labels)


def walk(i, neighbours, core, labels):
    if True:
        for j in neighbours[i]:
""",
    "            labels[j] = cluster\n": "            labels[j] = labels[i]\n",
    "queue.extend(neighbours[j])\n    return np.array(labels)": "walk(j, neighbours, core, labels)",
}
