"""Checks for expected-calibration-error: held against the definition, bin by bin."""

from math import fsum

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def by_definition(labels, probabilities, n_bins):
    """The definition: for each bin, its share of examples times the distance of its two means."""
    pairs = [(float(p), int(y)) for p, y in zip(probabilities, labels, strict=True)]
    total = []
    for b in range(n_bins):
        low, high = b / n_bins, (b + 1) / n_bins
        inside = [(p, y) for p, y in pairs if low <= p < high or (b == n_bins - 1 and p == 1)]
        if inside:
            mean = fsum(p for p, _ in inside) / len(inside)
            share = sum(y for _, y in inside) / len(inside)
            total.append(len(inside) / len(pairs) * abs(mean - share))
    return fsum(total)


def sample(rng, n):
    """Probabilities, most of them extreme, and labels of a model whose errors change sign."""
    p = rng.beta(0.6, 0.9, n).clip(1e-6, 1 - 1e-6)
    return (rng.random(n) < 0.5 + 0.45 * np.sin(40 * p)).astype(int), p


@check("The worked example", shown=True)
def worked_example(solution):
    got = solution.calibration_error(np.array([0, 1, 1, 1]), np.array([0.1, 0.3, 0.8, 0.9]), n_bins=2)
    equal(got, 0.225)


@check("One example is as wrong as its probability is far from its label")
def single(solution):
    equal(solution.calibration_error(np.array([1]), np.array([0.65])), 0.35)
    equal(solution.calibration_error(np.array([0]), np.array([0.65])), 0.65)


@check("The mean prediction of a bin counts, not its middle")
def mean_of_bin(solution):
    labels, p = np.array([0, 1, 0, 1]), np.array([0.51, 0.52, 0.53, 0.54])
    equal(solution.calibration_error(labels, p, 1), 0.025)


@check("Bins weigh as much as they have examples, and empty ones nothing")
def weights_of_bins(solution):
    labels, p = np.array([0, 0, 0, 0, 1]), np.array([0.125, 0.125, 0.125, 0.125, 0.625])
    equal(solution.calibration_error(labels, p, 4), (4 * 0.125 + 0.375) / 5)


@check("Bins above and below their share do not cancel")
def no_cancelling(solution):
    equal(solution.calibration_error(np.array([1, 0]), np.array([0.25, 0.75]), 2), 0.75)


@check("Within a bin, examples do cancel")
def cancelling(solution):
    equal(solution.calibration_error(np.array([1, 0]), np.array([0.5, 0.5]), 4), 0.0)


@check("0 and 1 are in the first and in the last bin")
def ends(solution):
    equal(solution.calibration_error(np.array([0, 1]), np.array([1.0, 0.0]), 5), 1.0)
    equal(solution.calibration_error(np.array([1, 1]), np.array([0.0, 0.9]), 5), 0.55)
    equal(solution.calibration_error(np.array([0, 0]), np.array([0.1, 1.0]), 5), 0.55)
    equal(solution.calibration_error(np.array([0, 1]), np.array([1.0, 0.9]), 5), abs(0.95 - 0.5))


@check("A probability on an edge belongs to the upper bin")
def edges(solution):
    for p, near in ((0.5, 0.625), (0.25, 0.375), (0.75, 0.875)):
        labels, found = np.array([1, 0]), np.array([p, near])
        equal(solution.calibration_error(labels, found, 4), by_definition(labels, found, 4))
        labels, found = np.array([1, 0]), np.array([p - 0.125, p])
        equal(solution.calibration_error(labels, found, 4), by_definition(labels, found, 4))


@check("Without n_bins there are ten")
def default_bins(solution, rng):
    labels, p = sample(rng, 60)
    equal(solution.calibration_error(labels, p), by_definition(labels, p, 10))


@check("Agrees with the definition", sizes=(1, 3, 10, 200))
def definition(solution, rng, n):
    for n_bins in (1, 3, 8, 15, 100):
        labels, p = sample(rng, n)
        want = by_definition(labels, p, n_bins)
        equal(unchanged(solution.calibration_error, labels, p, n_bins), want)


@check("Labels of a small dtype and float32 probabilities, in any layout")
def dtypes(solution, rng):
    labels, p = sample(rng, 700)
    single = p.astype(np.float32)
    equal(solution.calibration_error(labels.astype(np.uint8), single, 3), by_definition(labels, single, 3))
    equal(solution.calibration_error(labels.astype(np.int8)[::-1], p[::-1], 1), by_definition(labels, p, 1))
    both = np.column_stack([labels, p])
    got = solution.calibration_error(labels[::2], both[::2, 1], 8)
    equal(got, by_definition(labels[::2], p[::2], 8))


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    for n, m in ((2, 3), (3, 2), (1, 3), (3, 1)):
        raises(ValueError, solution.calibration_error, np.zeros(n, dtype=int), np.full(m, 0.5))


@check("Raises ValueError for a probability outside [0, 1]")
def outside(solution):
    for bad in (-0.01, -3.0, 1.01, 2.0):
        raises(ValueError, solution.calibration_error, np.array([0, 1]), np.array([0.5, bad]))
        raises(ValueError, solution.calibration_error, np.array([0, 1]), np.array([bad, 0.5]), 1)
