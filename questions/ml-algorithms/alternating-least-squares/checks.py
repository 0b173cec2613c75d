"""Checks for alternating-least-squares. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, never_rises, parts, raises, unchanged

RTOL, ATOL = 1e-8, 1e-10


def row_of(factors, ratings, l2):
    """The minimiser for one row: least squares with the penalty as more rows of the table."""
    k = factors.shape[1]
    table = np.vstack([factors, np.sqrt(l2) * np.eye(k)])
    return np.linalg.lstsq(table, np.r_[ratings, np.zeros(k)], rcond=None)[0]


def by_rows(users, items, ratings, n_users, V, l2, n_sweeps):
    """Row after row, sweep after sweep: the oracle."""
    V, ratings = V.astype(float), ratings.astype(float)
    for _ in range(n_sweeps):
        U = np.array([row_of(V[items[users == i]], ratings[users == i], l2) for i in range(n_users)])
        V = np.array([row_of(U[users[items == j]], ratings[items == j], l2) for j in range(len(V))])
    return U, V


def demand(answer, want):
    for got, factors in zip(parts(answer, 2), want, strict=True):
        equal(got, factors, rtol=RTOL, atol=ATOL)


def verify(solution, users, items, ratings, n_users, V, l2=0.5, n_sweeps=2):
    call = users, items, ratings, n_users, V, l2, n_sweeps
    demand(unchanged(solution.factorize, *call), by_rows(*call))


def sample(rng, m, n_users, n_items, k):
    """m ratings of random pairs, and a start."""
    users, items = rng.integers(0, n_users, m), rng.integers(0, n_items, m)
    return users, items, rng.integers(1, 6, m).astype(float), n_users, rng.standard_normal((n_items, k))


@check("The worked example: one factor, one sweep", shown=True)
def worked_example(solution):
    users, items, ratings = np.array([0, 0, 1]), np.array([0, 1, 1]), np.array([5.0, 3.0, 4.0])
    V = np.array([[1.0], [1.0]])
    got = solution.factorize(users, items, ratings, 2, V, l2=1.0, n_sweeps=1)
    demand(got, by_rows(users, items, ratings, 2, V, 1.0, 1))


@check("One rating")
def one_rating(solution):
    one = np.array([0])
    verify(solution, one, one, np.array([3.0]), 1, np.array([[2.0]]), 1.0, 1)
    verify(solution, one, one, np.array([3.0]), 1, np.array([[2.0, -1.0]]), 0.5, 1)


@check("Items are solved from the new user factors")
def order(solution, rng):
    users, items = np.repeat(np.arange(3), 2), np.tile(np.arange(2), 3)
    V = np.array([[1.0, 0.5], [-0.5, 2.0]])
    verify(solution, users, items, np.array([5.0, 1.0, 4.0, 2.0, 1.0, 3.0]), 3, V, 1.0, 1)


@check("Every sweep starts from the last", sizes=(2, 3, 10))
def sweeps(solution, rng, n):
    verify(solution, *sample(rng, 20, 4, 5, 2), 1.0, n)


@check("Only observed ratings count")
def observed(solution, rng):
    users, items = np.array([0, 1, 2, 2]), np.array([3, 0, 1, 2])
    verify(solution, users, items, np.array([5.0, 4.0, 2.0, 1.0]), 3, rng.standard_normal((4, 2)), 0.3, 3)


@check("The penalty does not depend on how many ratings a row has")
def penalty(solution, rng):
    for l2 in (1e-3, 5.0, 100.0):
        verify(solution, *sample(rng, 30, 4, 6, 2), l2, 1)


@check("Users and items without ratings get rows of 0")
def without_ratings(solution, rng):
    users, items = np.array([0, 2, 2, 4]), np.array([1, 1, 4, 1])
    for sweeps in (1, 2):
        verify(
            solution,
            users,
            items,
            np.array([5.0, 3.0, 2.0, 4.0]),
            6,
            rng.standard_normal((6, 2)),
            0.7,
            sweeps,
        )


@check("A pair that is rated twice counts twice")
def rated_twice(solution, rng):
    users, items = np.array([0, 0, 0, 1]), np.array([1, 1, 0, 1])
    verify(solution, users, items, np.array([5.0, 1.0, 3.0, 2.0]), 2, rng.standard_normal((2, 2)), 0.5, 2)


@check("Agrees with single ridge regressions on random ratings", sizes=(5, 20, 80))
def random_ratings(solution, rng, n):
    for k in (1, 3):
        verify(solution, *sample(rng, n, max(2, n // 6), max(3, n // 8), k), 0.8, 3)


@check("The objective never rises from sweep to sweep")
def objective(solution, rng):
    users, items, ratings, n_users, V = sample(rng, 40, 6, 7, 2)
    found = []
    for n in range(1, 6):
        got_U, got_V = parts(solution.factorize(users, items, ratings, n_users, V, 0.5, n), 2)
        U, W = array(got_U, shape=(6, 2)), array(got_V, shape=(7, 2))
        errors = ratings - (U[users] * W[items]).sum(axis=1)
        found.append(float((errors**2).sum() + 0.5 * ((U**2).sum() + (W**2).sum())))
    never_rises(found, "the objective")


@check("Ratings, numbers and a start of small integers are computed in float64")
def integers(solution, rng):
    users, items, ratings, n_users, V = sample(rng, 25, 5, 4, 2)
    verify(
        solution, users.astype(np.uint8), items.astype(np.int8), (40 * ratings).astype(np.uint8), n_users, V
    )
    start = rng.integers(20, 90, (4, 2)).astype(np.uint8)
    verify(solution, users, items, ratings, n_users, start)


@check("So are ratings and a start in float32")
def single(solution, rng):
    users, items, ratings, n_users, V = sample(rng, 25, 5, 4, 2)
    verify(solution, users, items, (ratings / 3).astype(np.float32), n_users, V.astype(np.float32))


@check("Any memory layout is read right")
def layouts(solution, rng):
    users, items, ratings, n_users, V = sample(rng, 40, 5, 8, 3)
    verify(solution, users[::2], items[::2], ratings[::2], n_users, np.asfortranarray(V))
    verify(solution, users[::-1], items[::-1], ratings[::-1], n_users, V[::-1])


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    two, three, V = np.array([0, 1]), np.array([0, 1, 1]), np.ones((2, 1))
    for some in ((two, three, three), (three, two, three), (three, three, two), (three, three, three[:1])):
        raises(ValueError, solution.factorize, *some[:2], some[2].astype(float), 2, V, 1.0, 1)


@check("Raises ValueError for l2 ≤ 0", alone="A penalty that is not positive does not end in ValueError.")
def no_penalty(solution):
    two, V = np.array([0, 1]), np.ones((2, 1))
    for l2 in (0.0, -1.0):
        raises(ValueError, solution.factorize, two, two, two + 1.0, 2, V, l2, 1)
