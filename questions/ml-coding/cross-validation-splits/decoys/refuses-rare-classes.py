"""Refuses a class with fewer rows than folds: it may be missing in some test folds.

verdict: crashed
"""

REPLACE = {
    "    folds =": """\
    if labels is not None and min(map(len, groups)) < k:
        raise ValueError("too few rows of a class")
    folds =""",
}
