"""Arrays of different lengths are accepted: they raise ValueError.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("lengths differ")': """\
n = min(len(categories), len(y), len(folds))
            categories, y, folds = categories[:n], y[:n], folds[:n]"""
}
