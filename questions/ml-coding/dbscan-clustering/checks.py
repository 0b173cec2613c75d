"""Checks for dbscan-clustering: core rows by components, noise exactly, border rows by any core neighbour."""

from math import dist

import numpy as np

from sparring.checking import array, check, equal, holds, raises, unchanged


def table(X, eps):
    rows = [[float(v) for v in row] for row in X]
    return np.array([[dist(a, b) <= eps for b in rows] for a in rows])


def components(links):
    """A number for every row, by lowering numbers along links until none changes."""
    numbers = np.arange(len(links))
    while True:
        lowered = np.where(links, numbers, len(links)).min(axis=1)
        if np.array_equal(lowered, numbers):
            return numbers
        numbers = lowered


def first(rows):
    return int(rows[0]) if len(rows) else None


def demand(found, near, min_points):
    """Demands the labels that a table of neighbours allows."""
    labels = array(found, shape=(len(near),), kind="int")
    core = near.sum(axis=1) >= min_points
    touches = (near & core).any(axis=1)
    noisy = np.flatnonzero(touches & (labels == -1))
    holds(
        len(noisy) == 0,
        f"row {first(noisy)} is labelled noise, but has a core row in reach",
        got=labels,
    )
    free = np.flatnonzero(~touches & (labels != -1))
    holds(len(free) == 0, f"row {first(free)} has a label, but no core row in reach", got=labels)
    used = sorted(set(labels[labels != -1].tolist()))
    holds(used == list(range(len(used))), "the clusters are not numbered 0, 1, … without gaps", got=labels)
    where = np.flatnonzero(core)
    parts = components(near[np.ix_(where, where)]) if len(where) else where
    pairs = set(zip(labels[where].tolist(), parts.tolist()))
    joined = len(pairs) > len({label for label, _ in pairs})
    holds(not joined, "core rows that no chain of core rows connects share a label", got=labels)
    holds(
        len(pairs) == len(set(parts.tolist())), "core rows that a chain connects have two labels", got=labels
    )
    for i in np.flatnonzero(touches & ~core):
        allowed = set(labels[near[i] & core].tolist())
        holds(
            int(labels[i]) in allowed, f"border row {i} has a label that no core row in reach has", got=labels
        )


def verify(solution, X, eps, min_points):
    demand(unchanged(solution.dbscan, X, eps, min_points), table(X, eps), min_points)


def line(*values):
    return np.array(values, float)[:, None]


def sample(rng, n, d=2):
    """Two uneven clumps and some scattered rows."""
    centres = np.zeros((n, d))
    centres[: n // 3, 0] = 6.0
    return np.round(rng.standard_normal((n, d)) * rng.choice([0.5, 2.5], (n, 1)), 6) + centres


@check("The worked example: two clusters and one row of noise", shown=True)
def worked_example(solution):
    verify(solution, line(-4, -3, -2, 2, 3, 4, 21), 1.0, 3)


@check("A distance of exactly eps is within reach")
def at_eps(solution):
    verify(solution, line(-2, 0, 2), 2.0, 2)
    verify(solution, np.array([[-3.0, -4.0], [0.0, 0.0], [3.0, 4.0]]), 5.0, 2)


@check("A row counts itself among its neighbours")
def itself(solution):
    verify(solution, line(-1, 1, -9, 9), 2.0, 2)
    verify(solution, line(-6, 0, 6), 1.0, 1)


@check("Exactly min_points neighbours are enough, one fewer is not")
def just_enough(solution):
    for min_points in (3, 4, 5):
        verify(
            solution,
            np.array([[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]]),
            1.0,
            min_points,
        )


@check("A border row does not join the two clusters that it touches")
def border_between(solution):
    left, right = [-3, -3, -3, -2], [2, 3, 3, 3]
    verify(solution, line(*left, 0, *right), 2.0, 4)
    verify(solution, line(0, *left, *right), 2.0, 4)


@check("A border row that comes before its cluster is not left as noise")
def early_border(solution):
    verify(solution, line(-2, -1, 0, 1, 2), 1.0, 3)
    verify(solution, line(-5, 5, -4, -4, 4, 4), 1.0, 3)


@check("Border rows belong to a cluster")
def border(solution):
    verify(solution, line(0, 0, 0, 1, -1), 1.0, 4)


@check("A cluster reaches through chains of core rows")
def chain(solution):
    verify(solution, line(*range(-5, 6)), 1.0, 2)
    verify(solution, line(*range(-5, 6))[[5, 0, 10, 3, 8, 1, 6, 2, 9, 4, 7]], 1.0, 3)


@check("The distance is Euclid's, and it is compared with eps")
def euclid(solution):
    X = np.array([[0.0, 0.0], [1.5, 1.5], [-1.5, -1.5]])
    verify(solution, X, 2.5, 2)
    verify(solution, X, 2.0, 2)
    verify(solution, line(-0.6, 0.0, 0.6), 0.5, 2)


@check("All rows may be noise, or one cluster, and rows may repeat")
def extremes(solution):
    verify(solution, line(-8, 0, 8), 1.0, 2)
    verify(solution, line(0), 1.0, 1)
    verify(solution, line(0), 1.0, 2)
    verify(solution, np.full((5, 3), 2.0), 0.5, 5)
    verify(solution, line(-1, -1, 1, 1), 1.0, 3)


@check("Agrees with the definition", sizes=(4, 12, 40, 90))
def scattered(solution, rng, n):
    for eps, min_points in ((0.4, 2), (0.8, 3), (1.3, 5)):
        verify(solution, sample(rng, n), eps, min_points)


@check("The order of the rows decides about border rows only")
def shuffled(solution, rng):
    X = sample(rng, 50)
    for _ in range(3):
        X = rng.permutation(X)
        verify(solution, X, 0.8, 4)


@check("A chain of more than a thousand rows does not overflow the stack")
def long_chain(solution):
    n = 1201
    found = solution.dbscan(np.arange(-600.0, 601.0)[:, None], 1.0, 2)
    equal(found, np.zeros(n, int))


@check("Integer and float32 rows of any layout are computed in float64")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        top = 127 if dtype == np.int8 else 255
        X = top - rng.integers(0, 60, (30, 2)) * 4
        verify(solution, X.clip(np.iinfo(dtype).min).astype(dtype), 18.5, 3)
    X = sample(rng, 40, d=4)
    verify(solution, X[::2, ::-2], 1.1, 3)
    verify(solution, np.asfortranarray(X), 1.5, 3)
    verify(solution, (X + 100).astype(np.float32), 1.5, 3)


@check(
    "Raises ValueError unless eps > 0 and min_points ≥ 1",
    alone="An eps of 0 or a min_points of 0 does not end in ValueError.",
)
def impossible(solution):
    for eps, min_points in ((0.0, 2), (-1.0, 2), (1.0, 0), (1.0, -3)):
        raises(ValueError, solution.dbscan, line(-1, 0, 1), eps, min_points)


@check("Points far from the origin have the same clusters", robust=True)
def far(solution, rng):
    X = 1e8 + np.round(sample(rng, 40) * 64) / 64
    verify(solution, X, 0.8, 3)
