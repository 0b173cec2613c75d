"""Classes are kept apart by an offset of the largest coordinate, too small where coordinates are negative.

verdict: wrong
"""

REPLACE = {
    "    gone =": """\
    shift = np.unique(classes, return_inverse=True)[1] * (np.max(boxes, initial=0.0) + 1)
    rows = (np.array(boxes, dtype=float) + shift[:, None]).tolist()
    gone =""",
    "if classes[i] != classes[j]:": "if False:",
}
