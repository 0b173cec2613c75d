import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if not 1 <= k <= len(X):
        raise ValueError("k")
    pts = [tuple(map(float, row)) for row in X]
    cents = [pts[i] for i in rng.choice(len(pts), k, replace=False)]
    left, labels = max_iter, []
    while left:
        labels = [min(range(k), key=lambda j: sum((a - b) ** 2 for a, b in zip(p, cents[j]))) for p in pts]
        groups = {j: [p for p, l in zip(pts, labels) if l == j] for j in range(k)}
        moved = [
            tuple(sum(col) / len(groups[j]) for col in zip(*groups[j])) if groups[j] else cents[j]
            for j in range(k)
        ]
        if moved == cents:
            break
        cents, left = moved, left - 1
    return np.array(cents), np.array(labels)
