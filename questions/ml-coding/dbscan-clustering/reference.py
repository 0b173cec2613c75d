"""DBSCAN: neighbours, core rows, and a walk over the core rows of each cluster."""

import numpy as np


def dbscan(X: np.ndarray, eps: float, min_points: int) -> np.ndarray:
    if eps <= 0 or min_points < 1:
        raise ValueError("eps must be positive and min_points at least 1")
    points = np.asarray(X, float)
    near = np.array([((points - point) ** 2).sum(axis=1) <= eps**2 for point in points])
    is_core = near.sum(axis=1) >= min_points
    labels = np.full(len(X), -1)
    cluster = 0
    for start in np.flatnonzero(is_core):
        if labels[start] >= 0:
            continue
        waiting = [start]  # its own neighbour, so it is labelled with the others
        while waiting:
            reached = np.flatnonzero(near[waiting.pop()] & (labels < 0))
            labels[reached] = cluster
            waiting.extend(reached[is_core[reached]])
        cluster += 1
    return labels
