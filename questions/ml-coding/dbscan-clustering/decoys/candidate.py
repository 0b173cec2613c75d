import numpy as np


def dbscan(X, eps, min_points):
    if not eps > 0:
        raise ValueError("eps")
    if not min_points >= 1:
        raise ValueError("min_points")
    X = X.astype(float)
    n = len(X)
    neighbours = []
    for i in range(n):
        distances = np.sqrt(np.sum((X - X[i]) ** 2, axis=1))
        neighbours.append(np.nonzero(distances <= eps)[0].tolist())
    core = [len(around) >= min_points for around in neighbours]
    labels = [-1] * n
    cluster = -1
    for i in range(n):
        if labels[i] != -1 or not core[i]:
            continue
        cluster += 1
        labels[i] = cluster
        queue = list(neighbours[i])
        while queue:
            j = queue.pop()
            if labels[j] != -1:
                continue
            labels[j] = cluster
            if core[j]:
                queue.extend(neighbours[j])
    return np.array(labels)
