"""Examples with a label of n_classes or more are left out of the count without a word: raise ValueError.

verdict: wrong
"""

REPLACE = {
    'raise ValueError("unknown label")': """\
pairs = [(t, p) for t, p in zip(rows, columns) if max(t, p) < n_classes]
        rows, columns = [t for t, _ in pairs], [p for _, p in pairs]""",
}
