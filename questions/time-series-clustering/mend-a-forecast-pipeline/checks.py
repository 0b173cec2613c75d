"""Checks for mend-a-forecast-pipeline. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, fault, holds, parts, scalar, unchanged


def walk(rng, n):
    return np.round(10.0 + np.cumsum(rng.normal(0.2, 1.0, n)), 3)


def row(values, s, window):
    return [1.0, values[s], np.mean(values[s - window + 1 : s + 1])]


def rows(values, days, window):
    return np.array([row(values, s, window) for s in days]).reshape(-1, 3)


def expected(values, horizon, window, n_test):
    """The oracle, with days numbered as in the clarifications."""
    n = len(values)
    fitted = np.arange(window - 1 + horizon, n - n_test - horizon + 1)
    before, tested = np.arange(window - 1 + horizon, n - n_test), np.arange(n - n_test, n)
    w = np.linalg.pinv(rows(values, fitted - horizon, window)) @ values[fitted]
    forecasts = rows(values, tested - horizon, window) @ w
    naive = np.mean(np.abs(values[before] - values[before - horizon]))
    return forecasts, float(np.mean(np.abs(values[tested] - forecasts)) / naive)


def run(solution, values, horizon, window, n_test):
    got = solution.backtest(list(map(float, values)), horizon=horizon, window=window, n_test=n_test)
    forecasts, error = parts(got, 2)
    return array(forecasts, shape=(n_test,)), scalar(error)


@check("The worked example", shown=True)
def example(solution):
    values = np.array([1.0, 2.0, 4.0, 7.0, 7.0, 9.0, 8.0, 9.0])
    got, want = run(solution, values, 1, 2, 2), expected(values, 1, 2, 2)
    equal(got[0], want[0])
    equal(got[1], want[1])


@fault("window-looks-ahead")
@check("The mean of a window is that of the days until its last one", sizes=(4, 9))
def windows(solution, rng, n):
    values = walk(rng, n)
    for window in (1, 3, 4):
        got = solution.features(values.tolist(), window)
        equal(got, rows(values, range(window - 1, n), window))


@fault("label-one-day-late")
@check(
    "What is known on a day is paired with the value so many days later as the horizon says", sizes=(6, 15)
)
def labels(solution, rng, n):
    values = np.arange(n) + 3.0
    for horizon, window in ((1, 2), (2, 1), (3, 2)):
        known, target = parts(solution.paired(values.tolist(), horizon, window), 2)
        count = n - horizon - window + 1
        equal(target, values[window - 1 + horizon :])
        equal(array(known, shape=(count, 3))[:, 1], values[window - 1 : window - 1 + count])


@fault("fits-on-the-test")
@check("A forecast does not change with values of the days that are forecast", sizes=(8, 25))
def unknown_future(solution, rng, n):
    values = walk(rng, n)
    before, _ = run(solution, values, 1, 1, 3)
    values[-3:] += 5.0
    values[-2:] -= 3.0
    after, _ = run(solution, values, 1, 1, 3)
    equal(after[0], float(before[0]))


@fault("scales-by-the-test")
@check("The error is in units of the naive error of the days before", sizes=(9, 30))
def units(solution, rng, n):
    values = walk(rng, n)
    values[-3:] += [9.0, -9.0, 4.0]
    forecasts, error = run(solution, values, 1, 1, 3)
    holds(error > 0, "the error is not above 0", got=error)
    naive = float(np.mean(np.abs(np.diff(values[:-3]))))
    equal(float(np.mean(np.abs(values[-3:] - forecasts))) / error, naive)


@check("Nothing that is known too late for the first forecast is in the fit", sizes=(14, 30))
def gap(solution, rng, n):
    values = walk(rng, n)
    for horizon, window in ((2, 1), (4, 2)):
        got, _ = run(solution, values, horizon, window, 3)
        equal(got, expected(values, horizon, window, 3)[0], rtol=1e-7)


@check("All of it together", sizes=(15, 40))
def together(solution, rng, n):
    values = walk(rng, n)
    for horizon, window, n_test in ((1, 3, 1), (2, 4, 5), (3, 1, 2)):
        got, want = run(solution, values, horizon, window, n_test), expected(values, horizon, window, n_test)
        equal(got[0], want[0], rtol=1e-7)
        equal(got[1], want[1], rtol=1e-7)


@check("Values in single precision are computed in double precision, and stay as they were")
def dtypes(solution, rng):
    values = walk(rng, 14).astype(np.float32)
    got = unchanged(solution.backtest, values, horizon=2, window=3, n_test=2)
    forecasts, error = parts(got, 2)
    want = expected(values.astype(float), 2, 3, 2)
    equal(forecasts, want[0], rtol=1e-8)
    equal(error, want[1], rtol=1e-8)
