"""Checks for rolling-origin-backtest. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal, parts, raises, unchanged


def by_forecasting(y, season, first, horizon, step=1):
    """Origin after origin, with a forecast that is given nothing but the past: the oracle."""
    origins, sums = [], [0.0] * horizon
    origin = first
    while origin + horizon <= len(y):
        past, future = y[:origin], y[origin : origin + horizon]
        forecast = (past[len(past) - season :] * horizon)[:horizon]
        sums = [s + abs(v - f) for s, v, f in zip(sums, future, forecast)]
        origins.append(origin)
        origin += step
    return origins, [s / len(origins) for s in sums]


def verify(solution, y, season, first, horizon, step=1):
    got = unchanged(solution.backtest, y, season, first, horizon, step)
    for found, want in zip(parts(got, 2), by_forecasting(y, season, first, horizon, step), strict=True):
        equal(found, want)


def series(rng, n):
    return [round(float(v), 3) for v in 10 + 3 * rng.standard_normal(n)]


@check("The worked example", shown=True)
def worked_example(solution):
    origins, errors = parts(solution.backtest([1, 5, 2, 7, 3, 10], season=2, first=3, horizon=2), 2)
    equal(origins, [3, 4])
    equal(errors, [1.5, 2.0])


@check("One origin: the errors of one forecast")
def one_origin(solution):
    verify(solution, [4, 1], 1, 1, 1)
    verify(solution, [1, 10, 100, 7, 30, 130], 3, 3, 3)


@check("Every origin whose forecasts fit in is used, the last one too")
def all_origins(solution):
    verify(solution, [0, 1, 3, 7, 15, 31], 1, 2, 1)
    verify(solution, [0, 1, 3, 7, 15, 31], 2, 2, 3)
    verify(solution, [0, 1, 3, 7, 15, 31], 1, 5, 1)


@check("Errors count in both directions")
def both_directions(solution):
    verify(solution, [5, 1, 8, 2, 9, 3], 1, 1, 2)


@check("The forecast repeats the last known season, in its order")
def phase(solution):
    verify(solution, [0, 10, 200, 3000, 1, 20, 500, 7000], 4, 4, 4)
    verify(solution, [0, 10, 200, 3000, 1, 20, 500, 7000], 3, 4, 2)


@check("Beyond one season no value after the origin is looked at")
def long_horizon(solution):
    verify(solution, [1, 2, 40, 900, 7000, 60000], 1, 2, 3)
    verify(solution, [1, 2, 40, 900, 7000, 60000, 5, 8], 2, 3, 5)


@check("Origins stand `step` apart")
def steps(solution):
    for step in (2, 3, 50):
        verify(solution, [0, 1, 3, 7, 15, 31, 63, 127, 255, 511], 2, 3, 2, step)


@check("Agrees with forecasting from the past alone on random series", sizes=(9, 15, 40))
def random_series(solution, rng, n):
    y = series(rng, n)
    for season, first, horizon, step in ((1, 1, 1, 1), (3, 4, 5, 1), (4, 4, 2, 3), (2, n - 3, 3, 2)):
        verify(solution, y, season, first, horizon, step)


@check(
    "Raises ValueError when the first origin is smaller than a season",
    alone="A first origin that is smaller than a season does not end in ValueError.",
)
def short_past(solution):
    raises(ValueError, solution.backtest, [1.0, 2.0, 3.0, 4.0, 5.0], 3, 2, 1)
    raises(ValueError, solution.backtest, [1.0, 2.0, 3.0, 4.0, 5.0], 4, 1, 2)


@check(
    "Raises ValueError when there is no origin",
    alone="A series too short for any origin does not end in ValueError.",
)
def too_short(solution):
    raises(ValueError, solution.backtest, [1.0, 2.0, 3.0], 1, 3, 1)
    raises(ValueError, solution.backtest, [1.0, 2.0, 3.0], 1, 2, 2)
    raises(ValueError, solution.backtest, [1.0, 2.0, 3.0], 2, 7, 1)
