"""A band is compared with other bands too: only the same one counts.

verdict: wrong
"""

REPLACE = {
    "tables = [{} for _ in range(self.bands)]": "tables = [{}] * self.bands",
    "                    pairs.add((i, j))": """\
                    if i != j:
                        pairs.add((i, j))""",
}
