"""A tied vote goes to the label that comes first by distance: the smallest label wins.

verdict: wrong
"""

REPLACE = {
    "        labels[i] = values[np.argmax(counts)]": """\
        tied = values[counts == counts.max()]
        labels[i] = next(label for label in near if label in tied)"""
}
