"""Checks for robust-z-scores. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction
from math import inf

from sparring.checking import check, equal, unchanged

RTOL = 1e-4


def middle(values):
    """The median by counting: the mean of the least value that half of all reach, from either side."""
    half = len(values) / 2
    low = min(v for v in values if sum(w <= v for w in values) >= half)
    high = max(v for v in values if sum(w >= v for w in values) >= half)
    return (low + high) / 2


def by_definition(values):
    """The scores in exact arithmetic but for the constant: the oracle."""
    exact = [Fraction(v) for v in values]
    centre = middle(exact)
    mad = middle([abs(v - centre) for v in exact])
    if mad == 0:
        return [0.0 if v == centre else inf if v > centre else -inf for v in exact]
    return [0.6744897501960817 * float((v - centre) / mad) for v in exact]


def verify(solution, values):
    equal(unchanged(solution.robust_z_scores, values), by_definition(values), rtol=RTOL)


@check("The worked example", shown=True)
def worked_example(solution):
    want = [0.0, 0.67449, -0.67449, 0.0, 32.3755]
    equal(solution.robust_z_scores([10, 11, 9, 10, 58]), want, rtol=RTOL)


@check("An even number of values: both medians are means of the two in the middle")
def even(solution):
    verify(solution, [1, 2])
    verify(solution, [1, 2, 4, 10])
    verify(solution, [7, -3, 0, 8, 2, 100])


@check("An odd number of values")
def odd(solution):
    verify(solution, [3, 1, 8])
    verify(solution, [0.5, -40.0, 2.25, 1.0, 3.0])


@check("Agrees with the definition on random values", sizes=(3, 4, 9, 10, 41))
def random_values(solution, rng, n):
    values = [float(v) for v in rng.standard_t(2, n) * 5 + 20]
    verify(solution, values)
    verify(solution, [int(v) for v in rng.integers(-50, 50, n)])
    verify(solution, sorted(values, reverse=True))


@check("Where more than half of the values are equal, all others are infinitely far away")
def no_spread(solution):
    verify(solution, [5, 5, 5, 9, 5, 1])
    verify(solution, [0.1, 0.1, 7.0])
    verify(solution, [2, 2, 2, 2])


@check("One value scores 0, none give an empty list")
def few(solution):
    equal(solution.robust_z_scores([42.0]), [0.0])
    equal(solution.robust_z_scores([]), [])


@check("Far outliers, as many as a good third, do not hide themselves", sizes=(5, 20, 50))
def outliers(solution, rng, n):
    values = [float(v) for v in rng.standard_normal(n)] + [1e6 + i for i in range(n // 2)]
    verify(solution, values)


@check("The unit does not matter: thousandths and millions")
def units(solution, rng):
    for unit in (1e-3, 1e6):
        verify(solution, [float(v) for v in rng.standard_normal(9) * unit])


@check("Nor do the smallest and largest units", robust=True)
def extreme_units(solution, rng):
    for unit in (1e-200, 1e-12, 1e-8, 1e200):
        verify(solution, [float(v) for v in rng.standard_normal(9) * unit])
