"""Checks for k-means-plus-plus. Frequencies are held to 5.5 standard deviations."""

import numpy as np

from sparring.checking import array, check, equal, holds, raises, unchanged

LIMIT = 5.5


def drawn(solution, X, k, rng):
    """The chosen indices of one call, each within the rows."""
    found = solution.kmeans_plus_plus(X, k, np.random.default_rng(int(rng.integers(2**32))))
    return read(found, X, k)


def read(found, X, k):
    chosen = array(found, shape=(k,), kind="int")
    holds(bool(((chosen >= 0) & (chosen < len(X))).all()), "an index lies outside the rows", got=chosen)
    return chosen


def weights(X, centres):
    """Squared distance of every row to the nearest of some rows, one pair at a time."""
    return np.array([min(sum((a - b) ** 2 for a, b in zip(x, X[c])) for c in centres) for x in X.tolist()])


def groups(rng, centres, each=4, spread=1e-5):
    """Tight groups of rows around far centres, shuffled; and the group of each row."""
    centres = np.asarray(centres, float)
    members = rng.permutation(np.repeat(np.arange(len(centres)), each))
    return centres[members] + spread * rng.standard_normal((len(members), centres.shape[1])), members


def demand_one_each(solution, X, members, rng, times):
    k = len(set(members.tolist()))
    for _ in range(times):
        chosen = drawn(solution, X, k, rng)
        holds(
            len(set(members[chosen].tolist())) == k,
            f"{k} far and tight groups do not get a centre each",
            got=chosen,
            want=members,
        )


@check("Two places, two centres: one at each", shown=True)
def worked_example(solution):
    X = np.array([[0.0], [0.0], [9.0], [9.0]])
    for seed in range(6):
        chosen = read(solution.kmeans_plus_plus(X, 2, np.random.default_rng(seed)), X, 2)
        holds(set(X[chosen, 0].tolist()) == {0.0, 9.0}, "a place has no centre", got=chosen)


@check("The first row is drawn uniformly")
def first_row(solution, rng):
    X = np.array([[0.0], [1.0], [50.0]])
    counts = np.bincount([drawn(solution, X, 1, rng)[0] for _ in range(300)], minlength=3)
    off = np.abs(counts - 100) / np.sqrt(300 * (1 / 3) * (2 / 3))
    holds(bool((off <= LIMIT).all()), "in 300 calls the first rows are not equally frequent", got=counts)


@check("The next row is drawn in proportion to the squared distance")
def squares(solution, rng):
    X = np.concatenate([np.zeros((12, 1)), np.ones((12, 1)), np.full((1, 1), 6.0)])[rng.permutation(25)]
    far = X[:, 0] > 1
    surplus = variance = 0.0
    for _ in range(250):
        first, second = drawn(solution, X, 2, rng)
        share = weights(X, [first])
        p = share[far].sum() / share.sum()
        surplus += float(far[second]) - p
        variance += p * (1 - p)
    holds(
        bool(abs(surplus) <= LIMIT * np.sqrt(variance)),
        "in 250 calls the far row is drawn too often or too rarely: surplus over what is expected",
        got=round(surplus, 2),
        want=0.0,
    )


@check("The third row too, by the distance to the nearer of two centres")
def third_row(solution, rng):
    """The 10 in the bound is for rare rows, whose counts have longer tails than a normal variable."""
    X = np.array([[0.0, 0.0], [0.0, 1.0], [5.0, 0.0], [5.0, 2.0], [0.0, 7.0], [3.0, 3.0], [8.0, 1.0]])
    surplus, variance = np.zeros(7), np.zeros(7)
    for _ in range(250):
        first, second, third = drawn(solution, X, 3, rng)
        share = weights(X, [first, second])
        p = share / share.sum()
        surplus += (np.arange(7) == third) - p
        variance += p * (1 - p)
    holds(
        bool((np.abs(surplus) <= LIMIT * np.sqrt(variance) + 10).all()),
        "in 250 calls some rows come third too often or too rarely: surplus over what is expected",
        got=surplus.round(1),
        want=np.zeros(7),
    )


@check("Two far groups get a centre each")
def two_groups(solution, rng):
    demand_one_each(solution, *groups(rng, [[0.0, 0.0], [40.0, 9.0]]), rng, 20)


@check("Four far groups get a centre each")
def four_groups(solution, rng):
    corners = [[0.0, 0.0], [40.0, 9.0], [-30.0, 50.0], [9.0, -60.0]]
    demand_one_each(solution, *groups(rng, corners), rng, 20)


@check("It is a draw: the row that lies farthest is not always next")
def chance(solution, rng):
    X = np.arange(8.0)[:, None]
    found = {tuple(sorted(drawn(solution, X, 3, rng).tolist())) for _ in range(40)}
    holds(len(found) >= 8, "40 calls gave only a few choices", got=sorted(found))


@check("k = n chooses every row once", sizes=(1, 2, 7, 20))
def all_rows(solution, rng, n):
    chosen = drawn(solution, rng.standard_normal((n, 2)), n, rng)
    equal(np.sort(chosen), np.arange(n))


@check("With more centres than distinct rows every place has one, and nothing fails")
def duplicates(solution, rng):
    X = np.array([[0.0], [4.0]])[[0, 1, 0, 0, 1, 0]]
    for k in (3, 6):
        chosen = drawn(solution, X, k, rng)
        holds(set(X[chosen, 0].tolist()) == {0.0, 4.0}, "a place has no centre", got=chosen)
    drawn(solution, np.full((5, 2), 0.1), 3, rng)


@check("Equal states of rng give equal choices, others give others")
def randomness(solution, rng):
    X = rng.random((30, 2))
    found = []
    for seed in rng.integers(2**32, size=6).tolist():
        once, again = (
            read(solution.kmeans_plus_plus(X, 4, np.random.default_rng(seed)), X, 4) for _ in range(2)
        )
        holds(np.array_equal(once, again), "the same rng gave two results", got=again, want=once)
        found.append(tuple(once.tolist()))
    holds(len(set(found)) > 1, "six different rng gave the same rows", got=found[0])


@check("Small integers do not wrap, and any dtype and layout will do")
def forms(solution, rng):
    corners = [[0, 0, 3], [0, 255, 3], [255, 0, 3], [16, 16, 3]]
    members = rng.permutation(np.repeat(np.arange(4), 3))
    demand_one_each(solution, np.array(corners, np.uint8)[members], members, rng, 8)
    low = (np.array([[-128, 0], [127, 0], [0, 127], [0, -128]], np.int8))[members]
    demand_one_each(solution, low, members, rng, 8)
    X = np.array([[0], [20], [255]], np.uint8)
    lacking = sum(2 not in drawn(solution, X, 2, rng) for _ in range(30))
    holds(lacking <= 5, "in 30 calls the far row 255 is often left out", got=lacking)
    wide = np.repeat(np.array(corners, np.float32)[members], 2, axis=1)
    demand_one_each(solution, wide[:, ::2], members, rng, 4)
    demand_one_each(solution, np.asfortranarray(wide), members, rng, 4)


@check("The points stay as they were", alone="It writes into what it is given: work on a copy.")
def pure(solution, rng):
    unchanged(solution.kmeans_plus_plus, rng.random((9, 2)), 3, rng)


@check("Raises ValueError unless 1 ≤ k ≤ n", alone="An impossible k does not end in ValueError.")
def impossible(solution, rng):
    for k in (0, -1, 5):
        raises(ValueError, solution.kmeans_plus_plus, np.arange(4.0)[:, None], k, rng)


@check("The unit of the points does not matter", robust=True)
def units(solution, rng):
    X, members = groups(rng, [[0.0, 0.0], [3.0, 1.0], [-2.0, 2.0]])
    for unit in (1e-12, 1e12):
        demand_one_each(solution, X * unit, members, rng, 8)


@check("Points far from the origin", robust=True)
def far(solution, rng):
    X, members = groups(rng, [[0.0, 0.0], [3.0, 1.0], [-2.0, 2.0], [1.0, -2.0]], each=6)
    demand_one_each(solution, 1e8 + X, members, rng, 12)
