"""Checks for agglomerative-clustering. They run outside the sandbox: `solution` calls into it."""

from itertools import combinations
from math import dist

import numpy as np

from sparring.checking import array, check, equal, holds, parts, raises, same_partition, unchanged

LINKAGES = ("single", "complete", "average")


def merges(X, k, linkage):
    """Labels and heights by the definition: all pairs of rows of all clusters, anew for every merge."""
    rows = [[float(v) for v in row] for row in X]
    far = [[dist(a, b) for b in rows] for a in rows]
    combine = {"single": min, "complete": max, "average": lambda d: sum(d) / len(d)}[linkage]
    clusters, heights = [[i] for i in range(len(rows))], []
    while len(clusters) > k:
        height, a, b = min(
            (combine([far[i][j] for i in one for j in other]), a, b)
            for (a, one), (b, other) in combinations(enumerate(clusters), 2)
        )
        heights.append(height)
        clusters[a] += clusters.pop(b)
    labels = np.empty(len(rows), int)
    for label, members in enumerate(clusters):
        labels[members] = label
    return labels, np.array(heights)


def verify(solution, X, k, linkage, rtol=1e-9):
    labels, heights = parts(unchanged(solution.agglomerate, X, k, linkage), 2)
    want, merged = merges(X, k, linkage)
    equal(heights, merged, rtol=rtol, atol=1e-9)
    same_partition(labels, want)
    used = array(labels, shape=want.shape, kind="int")
    holds(set(used.tolist()) == set(range(k)), "the labels are not 0 … k - 1", got=used)


def line(*values):
    return np.array(values, float)[:, None]


@check("The worked example: heights 1, 3 and 4", shown=True)
def worked_example(solution):
    verify(solution, line(0, 1, 3, 10, 14), 2, "complete")


@check("Single linkage goes by the nearest rows of two clusters")
def single(solution):
    verify(solution, line(0, 2, 5, 9, 20, 21), 2, "single")


@check("Complete linkage goes by the farthest rows of two clusters, and merges the nearest two")
def complete(solution):
    verify(solution, line(0, 2, 5, 9, 20, 21), 2, "complete")


@check("Average linkage is the mean over all pairs of rows")
def average(solution):
    verify(solution, line(0, 1, 3.5, 10), 1, "average")
    verify(solution, line(0, 1, 3.5, 10, 17.25, 18), 1, "average")


@check("It is no distance between means")
def no_centroids(solution):
    X = np.array([[0.0, 0.0], [0.0, 6.0], [7.0, 3.0], [20.0, 3.5]])
    verify(solution, X, 1, "average")


@check("The distance is Euclid's, and heights are neither squared nor halved")
def euclid(solution):
    for linkage in LINKAGES:
        verify(solution, np.array([[0.0, 0.0], [3.0, 4.0]]), 1, linkage)
    X = np.array([[0.0, 0.0], [3.0, 3.0], [-4.5, 0.0]])
    verify(solution, X, 2, "single")


@check("It stops at k clusters", sizes=(1, 2, 5))
def stops(solution, n):
    X = line(*[0.0, 1.0, 3.5, 8.0, 17.0][:n])
    for k in range(1, n + 1):
        verify(solution, X, k, "single")


@check("Agrees with the definition for every linkage", sizes=(3, 6, 12, 24))
def random_rows(solution, rng, n):
    X = rng.standard_normal((n, 2))
    for linkage in LINKAGES:
        verify(solution, X, 1, linkage)
        verify(solution, X, min(3, n), linkage)


@check("The order of the rows does not matter")
def shuffled(solution, rng):
    X = rng.standard_normal((14, 3))
    for _ in range(3):
        X = rng.permutation(X)
        for linkage in LINKAGES:
            verify(solution, X, 4, linkage)


@check("Equal rows merge at height 0")
def duplicates(solution):
    for linkage in LINKAGES:
        verify(solution, line(2, 2, 2, 7, 7), 2, linkage)
        verify(solution, np.full((4, 2), 3.0), 1, linkage)


@check("Integer and float32 rows of any layout are computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        top = 127 if dtype == np.int8 else 255
        X = (top - np.array([[0, 3], [100, 1], [217, 40], [9, 90], [66, 201]])).clip(np.iinfo(dtype).min)
        for linkage in LINKAGES:
            verify(solution, X.astype(dtype), 2, linkage)
    X = rng.standard_normal((16, 4))
    verify(solution, X[::2, ::-2], 2, "average")
    verify(solution, np.asfortranarray(X), 3, "complete")
    verify(solution, X.astype(np.float32), 3, "average")


@check("Raises ValueError unless 1 ≤ k ≤ n", alone="An impossible k does not end in ValueError.")
def impossible(solution):
    for k in (0, -1, 4):
        raises(ValueError, solution.agglomerate, line(0, 1, 3), k, "single")


@check("Raises ValueError for another linkage", alone="An unknown linkage does not end in ValueError.")
def other_linkage(solution):
    for linkage in ("ward", "centroid", "Single", ""):
        raises(ValueError, solution.agglomerate, line(0, 1, 3), 2, linkage)


@check("Points far from the origin have the same clusters", robust=True)
def far(solution, rng):
    X = 1e8 + np.round(rng.standard_normal((16, 2)) * 2**20) / 2**20
    for linkage in LINKAGES:
        verify(solution, X, 3, linkage, rtol=1e-6)
