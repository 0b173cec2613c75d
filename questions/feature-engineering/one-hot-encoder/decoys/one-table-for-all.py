"""The columns share one list of categories: each has its own.

verdict: wrong
"""

REPLACE = {
    "names = sorted({v for v in column if v is not None})": """\
names = sorted({v for row in rows for v in row if v is not None})"""
}
