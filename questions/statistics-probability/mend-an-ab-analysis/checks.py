"""Checks for mend-an-ab-analysis. They run outside the sandbox: `solution` calls into it."""

import numpy as np
from scipy.stats import norm

from sparring.checking import check, equal, fault, parts, raises, unchanged


def log(control, treatment):
    """One visit for each user."""
    return [(f"a{i}", "A", float(x)) for i, x in enumerate(control)] + [
        (f"b{i}", "B", float(x)) for i, x in enumerate(treatment)
    ]


def expected(control, treatment):
    """The oracle: Welch's error, and the normal's two tails."""
    a, b = np.asarray(control, float), np.asarray(treatment, float)
    error = np.sqrt(a.var(ddof=1) / len(a) + b.var(ddof=1) / len(b))
    difference = b.mean() - a.mean()
    return float(difference), float(error), float(2 * norm.sf(abs(difference) / error))


def better(rng, n):
    """Two arms of n users whose variances are equal and of which the treatment spends more, or much more."""
    control = rng.normal(10.0, 2.0, n)
    return control, rng.permutation(control) + rng.uniform(1.0, 3.0)


@check("Two users in each arm, one visit each")
def smallest(solution):
    equal(solution.compare(log([3.0, 5.0], [6.0, 8.0])), expected([3.0, 5.0], [6.0, 8.0]))


@check("The worked example", shown=True)
def example(solution):
    visits = [("ann", "A", 1.0), ("ann", "A", 2.0), ("bob", "A", 5.0), ("cleo", "B", 6.0), ("dan", "B", 8.0)]
    equal(solution.compare(visits), expected([3.0, 5.0], [6.0, 8.0]))


@fault("counts-visits")
@check("It makes no difference in how many visits somebody spends the same", sizes=(2, 6))
def units(solution, rng, n):
    control = rng.integers(1, 9, n).astype(float)
    control[:2] = 1.0, 9.0
    treatment = rng.permutation(control) + 1.0
    parted = [(user, arm, amount / 2) for user, arm, amount in log(control, treatment) for _ in range(2)]
    difference, error, _ = parts(solution.compare(parted), 3)
    equal(difference, expected(control, treatment)[0])
    equal(error, expected(control, treatment)[1])


@fault("pools-the-variance")
@check("The error is right where the smaller arm varies more", sizes=(4, 30))
def unequal(solution, rng, n):
    control, treatment = rng.normal(0.0, 1.0, 4 * n), rng.normal(0.0, 9.0, n)
    _, error, _ = parts(solution.compare(log(control, treatment)), 3)
    equal(error, expected(control, treatment)[1])


@fault("looks-one-way")
@check("A harmful treatment is as significant as a helpful one", sizes=(3, 20))
def both_directions(solution, rng, n):
    control, treatment = better(rng, n)
    for arms in ((treatment, control), (control, treatment)):
        *_, p = parts(solution.compare(log(*arms)), 3)
        equal(p, expected(*arms)[2])


@check("Who was seen in both arms is in none")
def both_arms(solution):
    visits = log([3.0, 5.0], [5.0, 3.0])
    for one in (("x", "A", 100.0), ("x", "B", 1.0), ("x", "A", 7.0)):
        visits.insert(2, one)
    equal(solution.compare(visits), expected([3.0, 5.0], [5.0, 3.0]))


@check("Any numbers of users and visits", sizes=(5, 40))
def together(solution, rng, n):
    control, treatment = rng.normal(3.0, 2.0, n), rng.normal(4.0, 5.0, n + 3)
    visits = [
        (user, arm, float(share * amount))
        for user, arm, amount in log(control, treatment)
        for share in rng.dirichlet(np.ones(rng.integers(1, 4)))
    ]
    visits = [visits[i] for i in rng.permutation(len(visits))]
    equal(solution.compare(visits), expected(control, treatment), atol=1e-12)


@check("Too few users, or nothing that varies, is refused")
def refused(solution):
    raises(ValueError, solution.compare, log([1.0], [2.0, 3.0]))
    raises(ValueError, solution.compare, log([1.0, 2.0], [3.0]))
    raises(ValueError, solution.compare, log([2.0, 2.0], [3.0, 3.0]))
    visits = [*log([1.0, 2.0], [2.0, 3.0]), ("a0", "B", 1.0)]
    raises(ValueError, solution.compare, visits)


@check("The log stays as it was")
def arguments(solution):
    unchanged(solution.compare, log([1.0, 2.0], [2.0, 4.0]))
