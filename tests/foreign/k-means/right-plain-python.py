import math

import numpy as np


def kmeans(X, k, rng, max_iter=300):
    points = [[float(v) for v in row] for row in X]
    if k < 1 or k > len(points):
        raise ValueError("k must lie between 1 and the number of points")
    centers = [points[int(i)] for i in rng.choice(len(points), size=k, replace=False)]

    def assign():
        return [min(range(k), key=lambda j: math.dist(p, centers[j])) for p in points]

    labels = assign()
    for _ in range(max_iter):
        groups = [[] for _ in range(k)]
        for p, j in zip(points, labels):
            groups[j].append(p)
        centers = [
            [math.fsum(col) / len(g) for col in zip(*g)] if g else old for g, old in zip(groups, centers)
        ]
        new = assign()
        if new == labels:
            break
        labels = new
    return np.array(centers), np.array(labels)
