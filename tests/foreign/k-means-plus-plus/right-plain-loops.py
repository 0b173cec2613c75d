"""Right: plain loops, distances computed anew at every step."""

import numpy as np


def kmeans_plus_plus(X, k, rng):
    rows = [[float(value) for value in row] for row in np.asarray(X).tolist()]
    n = len(rows)
    if not 1 <= k <= n:
        raise ValueError("k lies outside 1 .. n")
    centres = [int(rng.integers(n))]
    while len(centres) < k:
        weights = []
        for row in rows:
            weights.append(min(sum((a - b) ** 2 for a, b in zip(row, rows[c])) for c in centres))
        rest = float(rng.random()) * sum(weights)
        pick = int(rng.integers(n)) if max(weights) == 0 else weights.index(max(weights))
        for i, weight in enumerate(weights):
            if weight > 0 and rest < weight:
                pick = i
                break
            rest -= weight
        centres.append(pick)
    return np.array(centres, dtype=int)
