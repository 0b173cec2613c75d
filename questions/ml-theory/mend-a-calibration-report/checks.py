"""Checks for mend-a-calibration-report. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, fault, parts, unchanged


def expected(probabilities, labels, bins):
    """The oracle, bin by bin."""
    p, y = np.array(probabilities, float), np.array(labels)
    table, error = [], 0.0
    for i in range(bins):
        here = (p >= i / bins) & ((p < (i + 1) / bins) | ((i == bins - 1) & (p == 1.0)))
        if here.any():
            table.append((int(here.sum()), float(p[here].mean()), float(y[here].mean())))
            error += here.sum() * abs(p[here].mean() - y[here].mean())
    loss = -np.mean(np.log(np.maximum(np.where(y == 1, p, 1 - p), 1e-15)))
    return table, float(error / len(p)), float(loss)


def run(solution, probabilities, labels, bins):
    return list(parts(solution.calibration(probabilities, labels, bins=bins), 3))


@check("The worked example", shown=True)
def example(solution):
    given = ([0.1, 0.3, 0.3, 1.0], [0, 0, 1, 1])
    equal(solution.calibration(*given, bins=2), expected(*given, 2))


@fault("bins-forget-one")
@check("Every prediction is counted in a bin")
def counted(solution):
    for given in (([0.5, 1.0, 0.9], [1, 1, 0]), ([1.0], [1])):
        table, *_ = run(solution, *given, 1)
        (row,) = parts(table, 1)
        count, _, share = parts(row, 3)
        equal(count, len(given[0]))
        equal(share, sum(given[1]) / len(given[1]))


@fault("middle-for-the-mean")
@check("A bin is described by the mean of its probabilities", sizes=(1, 5))
def means(solution, rng, n):
    p = rng.uniform(0.55, 0.95, n).tolist()
    table, *_ = run(solution, p, [1] * n, 2)
    (row,) = parts(table, 1)
    _, predicted, _ = parts(row, 3)
    equal(predicted, float(np.mean(p)))


@fault("counts-bins-alike")
@check("The calibration error counts every example alike", sizes=(2, 9))
def weights(solution, rng, n):
    p, labels = [0.25] * n + [0.75], [0] * n + [0]
    _, error, _ = run(solution, p, labels, 2)
    equal(error, (0.25 * n + 0.75) / (n + 1))


@fault("clips-too-much")
@check("A sure prediction that is wrong costs as much as its logarithm says")
def certainty(solution):
    for p in (1e-3, 1e-9, 0.0):
        for given in (([p], [1]), ([p, 0.5], [1, 0]), ([1 - p], [0])):
            equal(run(solution, *given, 1)[2], expected(*given, 1)[2])


@check("Any probabilities, also on the borders of bins", sizes=(1, 6, 60))
def together(solution, rng, n):
    for bins in (1, 3, 10):
        p = rng.random(n)
        p[::2] = rng.integers(0, bins + 1, len(p[::2])) / bins
        labels = (rng.random(n) < p).astype(int).tolist()
        equal(solution.calibration(p.tolist(), labels, bins=bins), expected(p, labels, bins))


@check("Bins that hold nothing are left out")
def empty(solution):
    table, error, _ = run(solution, [0.05, 0.95], [0, 1], 10)
    equal(table, [(1, 0.05, 0.0), (1, 0.95, 1.0)])
    equal(error, 0.05)


@check("Probabilities and labels stay as they were")
def arguments(solution):
    unchanged(solution.calibration, [0.9, 0.1, 0.4], [1, 0, 1], bins=2)
