"""Checks for group-features. They run outside the sandbox: `solution` calls into it."""

from collections import Counter

from sparring.checking import check, equal, parts, raises, scales, unchanged


def by_rows(keys, values):
    """Every row looks at all rows: the oracle, in O(n²)."""
    found = []
    for i, (key, value) in enumerate(zip(keys, values)):
        others = [w for j, (other, w) in enumerate(zip(keys, values)) if other == key and j != i]
        mean = sum(others) / len(others) if others else None
        found.append((1 + len(others), mean, 1 + sum(w > value for w in others)))
    return found


def by_counting(keys, values):
    """The same in O(n log n): one walk over all rows from the largest value down."""
    sizes, totals, seen, ranks = Counter(keys), Counter(), Counter(), {}
    for key, value in zip(keys, values):
        totals[key] += value
    for value, key in sorted(zip(values, keys), reverse=True):
        seen[key] += 1
        ranks.setdefault((key, value), seen[key])
    found = []
    for key, value in zip(keys, values):
        others = sizes[key] - 1
        mean = (totals[key] - value) / others if others else None
        found.append((1 + others, mean, ranks[key, value]))
    return found


def demand(answer, rows):
    """Sizes, means and ranks, in this order."""
    for got, want in zip(parts(answer, 3), zip(*rows), strict=True):
        equal(got, list(want))


def verify(solution, keys, values):
    demand(unchanged(solution.group_features, keys, values), by_rows(keys, values))


def sample(rng, n, groups, spread):
    """Keys in any order and values with ties."""
    keys = [f"k{i}" for i in rng.integers(0, groups, n)]
    return keys, rng.integers(-spread, spread, n).tolist()


@check("The worked example", shown=True)
def worked_example(solution):
    want = [(3, 40.0, 3), (1, None, 1), (3, 25.0, 1), (3, 25.0, 1)]
    demand(solution.group_features(["a", "b", "a", "a"], [10, 7, 40, 40]), want)


@check("A row that is alone has no mean of others")
def alone(solution):
    verify(solution, ["a"], [5])
    verify(solution, ["a", "b", "c"], [5, 0, -2])


@check("Two rows of a group know each other's value")
def two(solution):
    verify(solution, ["a", "a"], [3, 8])
    verify(solution, ["a", "b", "a", "b"], [3, 1, 8, -1])


@check("The result stands in the order of the rows, wherever the rows of a group stand")
def order(solution):
    verify(solution, ["b", "a", "b", "c", "a", "b"], [1, 2, 3, 4, 6, 12])
    verify(solution, ["z", "y", "x", "z"], [4, 3, 2, 1])


@check("Equal values share the best rank, and the next ranks are skipped")
def ties(solution):
    verify(solution, ["a"] * 6, [5, 7, 5, 9, 7, 7])
    verify(solution, ["a", "a", "a"], [2, 2, 2])
    verify(solution, ["a", "a", "a", "b", "b"], [8, 8, 1, 3, 3])


@check("Values may be 0, negative or very large")
def any_integers(solution):
    verify(solution, ["a"] * 4, [0, -5, 0, -7])
    verify(solution, ["a"] * 3 + ["b"] * 2, [10**15, 3, -(10**15), 0, 0])


@check("None is a group like any other")
def missing_key(solution):
    verify(solution, [None, "a", None, "None"], [4, 2, 10, 1])


@check("Agrees with the definition on random rows", sizes=(3, 8, 30, 100))
def random_rows(solution, rng, n):
    for groups, spread in ((1, 5), (3, 1000), (n, 4)):
        verify(solution, *sample(rng, n, groups, spread))


@check("Empty lists give three empty lists")
def empty(solution):
    equal(solution.group_features([], []), ([], [], []))


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    raises(ValueError, solution.group_features, ["a", "a"], [1])
    raises(ValueError, solution.group_features, ["a"], [1, 2])
    raises(ValueError, solution.group_features, [], [1])


@scales("n log n", sizes=(1_000, 4_000, 16_000))
def large(solution, rng, n):
    keys, values = sample(rng, n, 1, 10 * n)
    demand(solution.group_features(keys, values), by_counting(keys, values))
