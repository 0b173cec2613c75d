"""Checks for k-means. They run outside the sandbox: `solution` calls into it."""

from itertools import combinations

import numpy as np

from sparring.checking import array, check, equal, holds, parts, raises, same_partition, unchanged

PAIRS = np.array([[0.0, 0.0], [0.0, 1.0], [9.0, 9.0], [9.0, 8.0]])


def read(result, X, k):
    """The centroids and labels, in the form that the statement asks for."""
    centroids, labels = parts(result, 2)
    centroids = array(centroids, shape=(k, X.shape[1]))
    labels = array(labels, shape=(len(X),), kind="int")
    holds(bool(((labels >= 0) & (labels < k)).all()), "a label lies outside 0 … k - 1", got=labels)
    return centroids, labels


def squared_distances(X, centroids):
    return ((X[:, None] - centroids) ** 2).sum(axis=2)


def means(X, labels, centroids):
    """The oracle's update: the mean of each cluster that has points."""
    return np.array([X[labels == j].mean(axis=0) if j in labels else old for j, old in enumerate(centroids)])


def fits(X, centroids, labels, slack=1e-9):
    """Demands that every point is with its nearest centroid, up to a fraction of the data's spread."""
    distances = squared_distances(X, centroids)
    own = distances[np.arange(len(X)), labels]
    near = own <= distances.min(axis=1) + slack * np.ptp(X, axis=0).max() ** 2
    row = int(near.argmin())
    reason = f"row {row} is not with the nearest of the centroids that were returned"
    holds(bool(near.all()), reason, got=labels[row], want=distances[row].argmin())


def settles(X, centroids, labels, slack=1e-9):
    """Demands the fixed point: nearest centroids, and means of their clusters."""
    fits(X, centroids, labels, slack)
    off = np.abs(centroids - means(X, labels, centroids)).max()
    holds(
        bool(off <= slack * np.ptp(X, axis=0).max()),
        "a centroid is not the mean of its points",
        got=centroids,
        want=means(X, labels, centroids),
    )


def seeds(rng, count):
    return [int(seed) for seed in rng.integers(2**32, size=count)]


@check("Two distant pairs are separated, each around its mean", shown=True)
def pairs(solution):
    for seed in range(4):
        result = solution.kmeans(PAIRS, 2, np.random.default_rng(seed))
        centroids, labels = read(result, PAIRS, 2)
        same_partition(labels, [0, 0, 1, 1])
        equal(centroids[labels[[0, 2]]], np.array([[0.0, 0.5], [9.0, 8.5]]))


@check("Integer points have means that are not integers")
def integers(solution, rng):
    X = np.array([[0, 0], [1, 3], [1, 0], [5, 4]])
    centroids, _ = parts(solution.kmeans(X, 1, rng), 2)
    equal(centroids, np.array([[1.75, 1.75]]))
    for dtype in (np.int64, np.uint8):
        X = rng.integers(0, 256, (30, 2)).astype(dtype)
        centroids, labels = read(solution.kmeans(X, 3, rng), X, 3)
        settles(X.astype(float), centroids, labels)


@check("Duplicate points leave no centroid undefined")
def duplicates(solution, rng):
    X = np.full((5, 2), 3.0)
    centroids, _ = read(solution.kmeans(X, 3, rng), X, 3)
    equal(centroids, np.full((3, 2), 3.0))
    X = np.array([[0.0], [4.0]])[[0, 1, 0, 0, 1, 0]]
    for _ in range(5):
        centroids, labels = read(solution.kmeans(X, 4, rng), X, 4)
        settles(X, centroids, labels)
        holds(bool(((centroids >= 0) & (centroids <= 4)).all()), "a centroid lies outside the data")


@check(
    "Every point is with its nearest centroid, every centroid is the mean of its points", sizes=(6, 20, 200)
)
def fixed_point(solution, rng, n):
    X = rng.random((n, 3))
    centroids, labels = read(solution.kmeans(X, 4, rng), X, 4)
    settles(X, centroids, labels)


@check("One cluster has the mean of all points, n clusters have one point each", sizes=(1, 2, 8))
def every_point(solution, rng, n):
    X = rng.standard_normal((n, 2))
    centroids, labels = read(solution.kmeans(X, 1, rng), X, 1)
    equal(centroids, X.mean(axis=0, keepdims=True))
    for _ in range(3):
        centroids, labels = read(solution.kmeans(X, n, rng), X, n)
        holds(len(set(labels.tolist())) == n, "k = n: some cluster has no point of its own", got=labels)
        equal(centroids[labels], X)


@check("max_iter = 1 stops after one update from k different rows of X")
def one_update(solution, rng):
    X = rng.standard_normal((10, 6))
    starts = [X[list(rows)] for rows in combinations(range(10), 3)]
    reachable = [means(X, squared_distances(X, c).argmin(axis=1), c) for c in starts]
    for seed in seeds(rng, 24):
        centroids, _ = read(solution.kmeans(X, 3, np.random.default_rng(seed), 1), X, 3)
        gaps = [squared_distances(centroids, want).min(axis=0).max() for want in reachable]
        holds(min(gaps) < 1e-15, "no k rows of X lead to these centroids in one update", got=centroids)


@check("max_iter only cuts a run short: one more is one more update of the same run")
def updates(solution, rng):
    X = rng.random((40, 2))
    for seed in seeds(rng, 3):
        last = None
        for max_iter in (1, 2, 3, 4):
            result = solution.kmeans(X, 3, np.random.default_rng(seed), max_iter=max_iter)
            centroids, labels = read(result, X, 3)
            if last is not None:
                own = squared_distances(X, last).argmin(axis=1)
                want = means(X, own, last)
                near = np.abs(centroids - want).max() <= 1e-9
                holds(bool(near), "one more update is not the mean of each cluster", got=centroids, want=want)
            last = centroids


@check("The labels belong to the centroids that are returned, also when max_iter ends the run")
def labels_belong(solution, rng):
    X = rng.random((60, 2))
    for max_iter in (1, 2, 3):
        centroids, labels = read(solution.kmeans(X, 4, rng, max_iter), X, 4)
        fits(X, centroids, labels)


@check("The start comes from rng, and from nothing else")
def randomness(solution, rng):
    X = rng.random((30, 2))
    found = []
    for seed in seeds(rng, 6):
        once, _ = parts(solution.kmeans(X, 3, np.random.default_rng(seed), 1), 2)
        again, _ = parts(solution.kmeans(X, 3, np.random.default_rng(seed), 1), 2)
        once, again = array(once, shape=(3, 2)), array(again, shape=(3, 2))
        holds(np.array_equal(once, again), "the same rng gave two results", got=again, want=once)
        found.append(np.sort(once, axis=0))
    differ = any(not np.allclose(found[0], other) for other in found[1:])
    holds(differ, "six different rng gave the same start", got=found[0])


@check("The unit of the points does not matter", sizes=(20, 60), robust=True)
def any_unit(solution, rng, n):
    X = rng.random((n, 2))
    for unit in (1e-12, 1e9):
        centroids, labels = read(solution.kmeans(X * unit, 4, rng), X, 4)
        settles(X * unit, centroids, labels)


@check("Points far from the origin are with their nearest centroid", sizes=(20, 60), robust=True)
def far_labels(solution, rng, n):
    X = 1e8 + rng.random((n, 2))
    centroids, labels = read(solution.kmeans(X, 3, rng), X, 3)
    fits(X - 1e8, centroids - 1e8, labels, slack=1e-6)


@check("Points far from the origin reach their fixed point", sizes=(20, 60), robust=True)
def far(solution, rng, n):
    X = 1e8 + rng.random((n, 2))
    centroids, labels = read(solution.kmeans(X, 4, rng), X, 4)
    settles(X - 1e8, centroids - 1e8, labels, slack=1e-6)


@check("float32 points, and rows that are not contiguous, are points as well")
def layouts(solution, rng):
    wide = rng.random((40, 6))
    for X, slack in ((wide.astype(np.float32), 1e-5), (wide[:, ::2], 1e-9), (np.asfortranarray(wide), 1e-9)):
        centroids, labels = read(solution.kmeans(X, 3, rng), X, 3)
        settles(X.astype(float), centroids, labels, slack)


@check("The points stay as they were", alone="It writes into what it is given: work on a copy.")
def pure(solution, rng):
    unchanged(solution.kmeans, rng.random((12, 2)), 3, rng)
    unchanged(solution.kmeans, rng.integers(0, 9, (12, 2)), 3, rng)


@check("Raises ValueError unless 1 ≤ k ≤ n", alone="An impossible k does not end in ValueError.")
def impossible(solution, rng):
    for k in (0, -1, 5):
        raises(ValueError, solution.kmeans, PAIRS, k, rng)
    raises(ValueError, solution.kmeans, np.empty((0, 2)), 1, rng)


@check("Stops as soon as no label changes, however large max_iter is")
def stops(solution, rng):
    X = rng.random((20, 2))
    centroids, labels = read(solution.kmeans(X, 3, rng, max_iter=10**9), X, 3)
    settles(X, centroids, labels)
