"""A patient's scans still stand on both sides.

verdict: wrong
"""

REPLACE = {
    ("    tested = draw(patients, test_share, rng)\n    is_test = np.isin(patients, tested)\n"): (
        "    scans = np.arange(len(y))\n"
        "    tested = draw(scans, test_share, rng)\n"
        "    is_test = np.isin(scans, tested)\n"
    ),
}
