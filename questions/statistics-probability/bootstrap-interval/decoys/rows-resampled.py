"""Rows are drawn as if they were independent: draw users, each with all rows.

verdict: wrong
"""

REPLACE = {
    "sample = np.concatenate([rows[name] for name in drawn])": "sample = rng.choice(values, len(values))",
}
