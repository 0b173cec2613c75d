"""Takes time like the square of the documents, as comparing all pairs does: collect by bands in a dictionary.

verdict: too_slow
"""

REPLACE = {
    """\
                for i in tables[band].setdefault(key, []):
                    pairs.add((i, j))
                tables[band][key].append(j)
""": """\
                for i in range(j):
                    if tables[band][i] == key:
                        pairs.add((i, j))
                tables[band][j] = key
"""
}
