def roc_auc(y, s):
    """Counts a pair only when the positive is strictly higher: ties are worth nothing."""
    import bisect

    if len(y) != len(s):
        raise ValueError
    lower = sorted(v for t, v in zip(y, s) if t == 0)
    upper = [v for t, v in zip(y, s) if t == 1]
    if not lower or not upper:
        raise ValueError
    return sum(bisect.bisect_left(lower, v) for v in upper) / len(lower) / len(upper)
