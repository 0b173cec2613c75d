import numpy as np


def prepare(X, y, patients, *, test_share, rng):
    X = np.array(X, float)
    names = sorted(set(patients))
    wanted = int(np.clip(np.rint(test_share * len(names)), 1, len(names) - 1))
    held_out = {names[i] for i in rng.choice(len(names), wanted, replace=False)}
    train, test = [], []
    for row, name in enumerate(patients):
        (test if name in held_out else train).append(row)
    centre, scale = np.mean(X[train], 0), np.std(X[train], 0)
    Z = (X - centre) / np.where(scale > 0, scale, 1)
    by_class = {}
    for row in train:
        by_class.setdefault(y[row], []).append(row)
    largest = max(len(rows) for rows in by_class.values())
    chosen = []
    for rows in by_class.values():
        full, rest = divmod(largest, len(rows))
        chosen += rows * full + rows[:rest]
    return np.array(chosen), Z[chosen], np.array(test), Z[test]
