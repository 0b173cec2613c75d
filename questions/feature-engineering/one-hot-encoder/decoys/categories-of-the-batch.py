"""`transform` takes the categories of the batch: they are settled in training.

verdict: wrong
"""

REPLACE = {
    "        encoded = []\n": """\
        encoded = []
        if {len(row) for row in rows} == {len(self.categories_)}:
            self.fit(rows)
"""
}
