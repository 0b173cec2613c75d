"""Checks for ranking-metrics: each of the three held against its definition by itself."""

from itertools import permutations
from math import log

from sparring.checking import check, equal, parts, raises, unchanged


def discounted(grades):
    total = 0.0
    for place in range(len(grades)):
        total += (2 ** grades[place] - 1) * log(2) / log(place + 2)
    return total


def ndcg(ranking, grades, k):
    """The ideal is the best of all orders, where these are few: no sorting."""
    mine = [grades[item] if item in grades else 0 for item in ranking][:k]
    if len(grades) <= 5:
        best = max(discounted(order[:k]) for order in permutations(grades.values()))
    else:
        best = discounted(sorted(grades.values())[::-1][:k])
    return discounted(mine) / best


def reciprocal(ranking, grades, k):
    for place, item in enumerate(ranking[:k]):
        if item in grades:
            return 1 / (place + 1)
    return 0.0


def recall(ranking, grades, k):
    return len(set(ranking[:k]) & set(grades)) / len(grades)


def expected(rankings, gains, k):
    kept = [(r, g) for r, g in zip(rankings, gains, strict=True) if g]
    return tuple(sum(one(r, g, k) for r, g in kept) / len(kept) for one in (ndcg, reciprocal, recall))


def demand(solution, rankings, gains, k):
    equal(solution.ranking_metrics(rankings, gains, k), expected(rankings, gains, k))


def only(solution, place, rankings, gains, k):
    """Demands one of the three numbers."""
    found = list(parts(solution.ranking_metrics(rankings, gains, k), 3))
    equal(found[place], expected(rankings, gains, k)[place])


def sample(rng, queries, top=3):
    """Rankings of 0 to 12 of 15 items, and 1 to 6 relevant items with grades up to `top`."""
    rankings, gains = [], []
    for _ in range(queries):
        items = [f"i{v}" for v in rng.permutation(15)]
        rankings.append(items[: int(rng.integers(0, 13))])
        relevant = rng.choice(15, int(rng.integers(1, 7)), replace=False)
        gains.append({f"i{v}": int(rng.integers(1, top + 1)) for v in relevant})
    return rankings, gains


@check("The worked example of one query", shown=True)
def worked_example(solution):
    got = solution.ranking_metrics([["a", "b", "c", "d"]], [{"b": 1, "d": 2}], k=3)
    equal(got, (0.17376534287144002, 0.5, 0.5))


@check("The worked example of two queries", shown=True)
def two_queries(solution):
    got = solution.ranking_metrics([["a", "b"], ["x", "y"]], [{"a": 1}, {"y": 1, "z": 1}], k=1)
    equal(got, (0.5, 0.5, 0.5))


@check("NDCG with grades 0 and 1")
def binary_ndcg(solution):
    only(solution, 0, [["a", "b", "c", "d"]], [{"a": 1, "c": 1, "d": 1}], 4)
    only(solution, 0, [["a", "b", "c", "d"]], [{"d": 1}], 4)


@check("NDCG with grades of 2 and more")
def graded_ndcg(solution):
    only(solution, 0, [["a", "b", "c"]], [{"a": 1, "b": 3, "c": 2}], 3)
    only(solution, 0, [["a", "b", "c"]], [{"c": 5, "b": 2}], 3)


@check("The ideal ranking lists relevant items that were not retrieved, too")
def missing_items(solution):
    only(solution, 0, [["a", "b"]], [{"a": 1, "z": 3}], 2)
    only(solution, 0, [["a", "b"]], [{"a": 2, "y": 1, "z": 1}], 5)


@check("The ideal ranking is cut at k as well")
def ideal_cut(solution):
    only(solution, 0, [["a", "b", "c", "d"]], [{"a": 3, "b": 3, "c": 2, "d": 1}], 2)
    only(solution, 0, [["c", "b", "a", "d"]], [{"a": 3, "b": 1, "c": 2, "d": 1}], 1)


@check("Nothing past rank k counts")
def cut(solution):
    demand(solution, [["a", "b", "c", "d"]], [{"d": 1}], 3)
    demand(solution, [["a", "b", "c", "d"]], [{"d": 1, "a": 2}], 3)


@check("The reciprocal rank is that of the first relevant item")
def first_rank(solution):
    only(solution, 1, [["a", "b", "c", "d"]], [{"b": 1, "c": 3}], 4)
    only(solution, 1, [["a", "b", "c", "d"]], [{"a": 1, "d": 2}], 4)


@check("It is the mean of reciprocal ranks over the queries, a miss counting 0")
def mean_rank(solution):
    rankings, gains = [["a", "b", "c"]] * 4, [{"a": 1}, {"c": 1}, {"b": 1}, {"z": 1}]
    only(solution, 1, rankings, gains, 3)


@check("Recall is over all relevant items, whatever k is")
def recalls(solution):
    only(solution, 2, [["a", "b", "c", "d"]], [{"a": 1, "b": 1, "z": 1}], 2)
    only(solution, 2, [["a", "b", "c", "d"]], [{"a": 1, "d": 1, "y": 2, "z": 1}], 3)
    only(solution, 2, [["a", "b", "c", "d"]], [{"a": 3}], 4)


@check("Every query has the same weight")
def equal_weights(solution):
    many = {f"m{v}": 1 for v in range(9)}
    demand(solution, [["a"], ["m0", "m1", "q"]], [{"a": 1}, many], 3)


@check("A ranking shorter than k, or empty")
def short(solution):
    demand(solution, [["a"]], [{"a": 1, "b": 1}], 10)
    demand(solution, [[], ["a", "b"]], [{"a": 1}, {"b": 2}], 3)


@check("A query without relevant items is left out")
def left_out(solution):
    demand(solution, [["a", "b"], ["c"], ["e", "d"]], [{"b": 1}, {}, {"d": 2, "f": 1}], 2)
    demand(solution, [["c"], ["a"]], [{}, {"a": 1}], 1)


@check("Agrees with the definitions", sizes=(1, 2, 5, 20))
def random_queries(solution, rng, n):
    for k in (1, 3, 10):
        rankings, gains = sample(rng, n)
        got = unchanged(solution.ranking_metrics, rankings, gains, k)
        equal(got, expected(rankings, gains, k))


@check(
    "Raises ValueError when no query has a relevant item",
    alone="Queries of which none has a relevant item do not end in ValueError.",
)
def nothing_relevant(solution):
    raises(ValueError, solution.ranking_metrics, [["a", "b"]], [{}], 2)
    raises(ValueError, solution.ranking_metrics, [["a"], []], [{}, {}], 1)


@check(
    "Raises ValueError when rankings and dicts differ in number",
    alone="Rankings and dicts that differ in number do not end in ValueError.",
)
def numbers(solution):
    raises(ValueError, solution.ranking_metrics, [["a"], ["b"]], [{"a": 1}], 2)
    raises(ValueError, solution.ranking_metrics, [["a"]], [{"a": 1}, {"b": 1}], 2)


@check("Raises ValueError for a k below 1", alone="A k below 1 does not end in ValueError.")
def bad_k(solution):
    for k in (0, -1):
        raises(ValueError, solution.ranking_metrics, [["a", "b"]], [{"a": 1}], k)
