from itertools import cycle

import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    if not (1 < k and k <= n):
        raise ValueError(f"k={k}")
    y = np.zeros(n, int) if labels is None else np.array(labels)
    if y.ndim != 1 or y.size != n:
        raise ValueError("labels")
    members = {}
    for row, label in enumerate(y.tolist()):
        members.setdefault(label, []).append(row)
    home, turn = np.full(n, -1), cycle(range(k))
    for rows in members.values():
        for row in rows:
            home[row] = next(turn)
    everyone = np.arange(n)
    return [(everyone[home != f], everyone[home == f]) for f in range(k)]
