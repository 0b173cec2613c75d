"""Checks for damped-trend-smoothing. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction

from sparring.checking import check, equal, raises, unchanged

SERIES = [10, 12, 11]


def by_errors(y, alpha, beta, phi, horizon):
    """The error form, in exact arithmetic: the oracle."""
    y, alpha, beta, phi = [Fraction(v) for v in y], *map(Fraction, (alpha, beta, phi))
    level, trend = y[0], y[1] - y[0]
    for value in y[1:]:
        error = value - level - phi * trend
        level, trend = level + phi * trend + alpha * error, phi * trend + alpha * beta * error
    return [float(level + trend * sum(phi**i for i in range(1, h + 1))) for h in range(1, horizon + 1)]


def verify(solution, y, alpha, beta, phi, horizon):
    got = unchanged(solution.damped_trend, y, alpha, beta, phi, horizon)
    equal(got, by_errors(y, alpha, beta, phi, horizon))


def series(rng, n):
    return [round(float(v), 3) for v in 20 + (0.5 + rng.standard_normal(n)).cumsum()]


@check("The worked example", shown=True)
def worked_example(solution):
    found = solution.damped_trend(SERIES, alpha=0.5, beta=0.5, phi=0.5, horizon=3)
    equal(found, by_errors(SERIES, 0.5, 0.5, 0.5, 3))


@check("Two values: one of them is taken in")
def two_values(solution):
    verify(solution, [3, 7], 0.5, 0.25, 0.75, 2)
    verify(solution, [3.0, 2.0], 0.25, 0.5, 0.5, 1)


@check("Without damping a straight line goes on")
def straight_line(solution):
    for alpha, beta in ((0.5, 0.5), (0.25, 0.75), (1, 1), (0, 0)):
        equal(solution.damped_trend([1, 3, 5, 7], alpha, beta, 1, 3), [9.0, 11.0, 13.0])


@check("phi = 0 leaves no trend: the level alone, at every horizon")
def no_trend(solution):
    verify(solution, [5, 1, 9, 2], 0.5, 0.5, 0, 3)
    equal(solution.damped_trend([5, 1, 9, 2], 1, 0, 0, 2), [2.0, 2.0])


@check("alpha weighs the value")
def level_weight(solution):
    verify(solution, [4, 9, 1, 6], 0.9, 0.5, 1, 2)
    verify(solution, [4, 9, 1, 6], 0.1, 0.5, 1, 2)
    verify(solution, [4, 9, 1, 6], 1, 0.5, 0.5, 2)


@check("beta weighs the change of the level")
def trend_weight(solution):
    for beta in (0, 0.1, 0.9, 1):
        verify(solution, [4, 9, 1, 6], 0.5, beta, 1, 2)


@check("phi damps both the updates and the forecast")
def damping(solution):
    for phi in (0.1, 0.6, 0.98):
        verify(solution, [4, 9, 1, 6, 8], 0.3, 0.6, phi, 5)


@check("Agrees with the error form on random series", sizes=(2, 3, 5, 20, 60))
def random_series(solution, rng, n):
    alpha, beta, phi = (float(w) for w in rng.uniform(0.1, 0.95, 3))
    verify(solution, series(rng, n), alpha, beta, phi, 6)


@check("A long horizon flattens out")
def long_horizon(solution, rng):
    verify(solution, series(rng, 10), 0.4, 0.3, 0.8, 60)


@check("Raises ValueError for fewer than two values", alone="Fewer than two values do not end in ValueError.")
def too_short(solution):
    raises(ValueError, solution.damped_trend, [5], 0.5, 0.5, 0.5, 2)
    raises(ValueError, solution.damped_trend, [], 0.5, 0.5, 0.5, 2)


@check(
    "Raises ValueError for weights outside [0, 1]",
    alone="A weight outside [0, 1] does not end in ValueError.",
)
def impossible_weights(solution):
    for weight in (-0.1, 1.1):
        for place in range(3):
            weights = [0.5, 0.5, 0.5]
            weights[place] = weight
            raises(ValueError, solution.damped_trend, SERIES, *weights, 2)
