"""Areas are computed in the integer dtype of the boxes, where they wrap: convert to float64 first.

verdict: wrong
"""

REPLACE = {
    "a, b = np.array(a, dtype=float), np.array(b, dtype=float)": "a, b = np.array(a), np.array(b)",
    "shared / union": "float(shared) / float(union)",
    "    for boxes in (a, b):": """\
    np.seterr(all="ignore")
    for boxes in (a, b):""",
}
