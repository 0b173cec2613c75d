"""Checks for permutation-test: p is held against all divisions of small samples, within seven deviations."""

from itertools import combinations

import numpy as np

from sparring.checking import check, equal, holds, raises, scalar, unchanged


def share(a, b):
    """The exact share of divisions whose means are as far apart, in whole numbers: no rounding."""
    pool, n, m = [int(v) for v in (*a, *b)], len(a), len(b)
    seen = abs(m * sum(pool[:n]) - n * sum(pool[n:]))
    chosen = [sum(group) for group in combinations(pool, n)]
    return sum(abs(m * s - n * (sum(pool) - s)) >= seen for s in chosen) / len(chosen)


def demand_near(answer, want, n_permutations):
    """Demands that p is what B divisions give that are extreme with the chance `want` each.

    Seven deviations are left once in 10^9 or so for a share between 0.1 and 0.9 and B of 400 or more.
    """
    p = scalar(answer)
    slack = 7 * (want * (1 - want) / n_permutations) ** 0.5 + 2 / n_permutations
    holds(
        abs(p - want) <= slack, f"p is {p:.4g}, all divisions give {want:.4g} ± {slack:.2g}", got=p, want=want
    )
    return p


def near(solution, rng, a, b, n_permutations=600):
    a, b = np.array(a), np.array(b)
    return demand_near(
        unchanged(solution.permutation_test, a, b, n_permutations, rng), share(a, b), n_permutations
    )


@check("All values equal: every division is as extreme, p is 1", shown=True)
def all_equal(solution):
    rng = np.random.default_rng(0)
    equal(solution.permutation_test(np.array([1.0, 1.0]), np.array([1.0, 1.0, 1.0]), 99, rng), 1.0)


@check("Samples far apart: no division is as extreme, p is 1 / (1 + B)", shown=True)
def far_apart(solution):
    low, high = np.arange(20), np.arange(100, 120)
    equal(solution.permutation_test(low, high, 99, np.random.default_rng(0)), 0.01)
    equal(solution.permutation_test(high, low, 499, np.random.default_rng(1)), 0.002)


@check("One value in each sample: both divisions are as extreme")
def one_each(solution, rng):
    equal(solution.permutation_test(np.zeros(1), np.zeros(2), 9, rng), 1.0)
    equal(solution.permutation_test(np.array([3.0]), np.array([8.0]), 20, rng), 1.0)
    equal(solution.permutation_test(np.array([8]), np.array([3]), 5, rng), 1.0)


@check("p is a number of divisions over 1 + B")
def on_the_grid(solution, rng):
    a, b = np.array([0.0, 1.0, 5.0]), np.array([2.0, 4.0, 9.0, 7.0])
    for n_permutations in (1, 7, 30):
        p = scalar(solution.permutation_test(a, b, n_permutations, rng))
        count = p * (1 + n_permutations)
        whole = abs(count - round(count)) < 1e-9 and 1 <= round(count) <= 1 + n_permutations
        holds(whole, f"p is {p:.6g}: no whole number, from 1 up, over {1 + n_permutations}", got=p)


@check("Agrees with the share among all divisions, where values are distinct")
def exact(solution, rng):
    near(solution, rng, [0, 3, 4, 11], [2, 9, 14, 17])
    near(solution, rng, [20, 6, 13], [1, 2, 9, 4, 7])


@check("Divisions that are exactly as extreme as the data count")
def ties(solution, rng):
    near(solution, rng, [0, 0, 1, 0], [1, 1, 0, 1])
    near(solution, rng, [1, 2, 2], [2, 3, 3])
    near(solution, rng, [0, 0], [1, 1])


@check("Both directions count")
def two_sided(solution, rng):
    near(solution, rng, [1, 2, 4], [3, 6, 5])
    near(solution, rng, [3, 6, 5], [1, 2, 4])


@check("Samples of different sizes")
def sizes(solution, rng):
    near(solution, rng, [9], [1, 4, 6, 7, 10])
    near(solution, rng, [1, 4, 6, 7, 10, 0], [9, 8])


@check("The generator decides: equal ones give equal p, others another one")
def chance(solution):
    a, b, found = np.array([1.0, 4.0, 6.0, 11.0, 3.0]), np.array([2.0, 5.0, 9.0, 7.0, 12.0, 8.0]), []
    for seed in (5, 5, 6):
        rng = np.random.default_rng(seed)
        found.append([scalar(solution.permutation_test(a, b, 100, rng)) for _ in range(8)])
    holds(found[0] == found[1], "equal generators give different p", got=found[:2])
    holds(found[0] != found[2], "another generator gives the same p", got=found)


@check("Integers of any size, float32 and any layout")
def dtypes(solution, rng):
    a, b = np.array([0, 90, 200, 250], dtype=np.uint8), np.array([220, 255, 30, 245], dtype=np.uint8)
    demand_near(solution.permutation_test(a, b, 600, rng), share(a, b), 600)
    single = np.array([3, 6, 5, 0], dtype=np.float32)
    demand_near(
        solution.permutation_test(single[::-2], single[::2] + 2, 600, rng), share([0, 6], [5, 7]), 1000
    )


@check("Decimals: a sum in another order counts as equal", robust=True)
def decimals(solution, rng):
    for a, b in (([2, 2, 3, 1, 2, 1], [2, 1, 1]), ([3, 1, 2, 3, 3, 1], [2, 1, 2, 2]), ([2, 3, 3], [2, 3, 1])):
        for unit in (0.1, 0.7, 1e-6, 1e6 / 3):
            got = solution.permutation_test(unit * np.array(a), unit * np.array(b), 400, rng)
            demand_near(got, share(a, b), 400)


@check("float32 values of two million, computed in float64", robust=True)
def single_precision(solution, rng):
    for a, b in (([3, 1, 2, 3, 3, 1, 2, 3, 1], [2, 1, 2, 2]), ([2, 1, 2, 2], [3, 1, 2, 3, 3, 1, 2, 3, 1])):
        single = [np.array(values, dtype=np.float32) + np.float32(2**21) for values in (a, b)]
        demand_near(solution.permutation_test(*single, 400, rng), share(a, b), 400)


@check("Raises ValueError for an empty sample", alone="An empty sample does not end in ValueError.")
def empty(solution, rng):
    raises(ValueError, solution.permutation_test, np.array([]), np.array([1.0, 2.0]), 9, rng)
    raises(ValueError, solution.permutation_test, np.array([1.0, 2.0]), np.array([]), 9, rng)


@check(
    "Raises ValueError without a permutation",
    alone="A number of permutations below 1 does not end in ValueError.",
)
def no_permutation(solution, rng):
    for number in (0, -1, -5):
        raises(ValueError, solution.permutation_test, np.array([1.0, 2.0]), np.array([3.0]), number, rng)
