def nearest(values):
    ordered = sorted(values)
    return min(after - before for before, after in zip(ordered, ordered[1:]))
