"""Checks for average-precision: held against precision and recall at every threshold."""

from fractions import Fraction

import numpy as np

from sparring.checking import check, equal, raises, scales, unchanged

LEVELS = (-1e300, -1.0, -1e-300, 0.0, 1e-300, 1.0, 1.0 + 2**-50, 1e300)


def by_thresholds(labels, scores):
    """The definition, in O(n²): predict at every threshold, and count."""
    area, before = Fraction(0), Fraction(0)
    for threshold in sorted(set(scores), reverse=True):
        chosen = [label for label, score in zip(labels, scores, strict=True) if score >= threshold]
        precision, recall = Fraction(sum(chosen), len(chosen)), Fraction(sum(chosen), sum(labels))
        area += (recall - before) * precision
        before = recall
    return float(area)


def by_counting(labels, scores):
    """The same in O(n log n), by sums over the sorted scores."""
    labels, scores = np.array(labels), np.array(scores)
    levels, group = np.unique(-scores, return_inverse=True)
    hits, sizes = np.bincount(group, weights=labels), np.bincount(group)
    return float((hits * hits.cumsum() / sizes.cumsum()).sum() / labels.sum())


def sample(rng, n, distinct):
    """n labels of which the first is positive, and scores with `distinct` possible values."""
    labels = [1] + [int(v) for v in rng.integers(0, 2, n - 1)]
    order = rng.permutation(n)
    scores = [float(v) / distinct - 0.5 for v in rng.integers(0, distinct, n)]
    return [labels[i] for i in order], scores


@check("The worked example: the mean of 1/1 and 2/3", shown=True)
def worked_example(solution):
    equal(solution.average_precision([1, 0, 1, 0], [0.9, 0.8, 0.7, 0.1]), 0.8333333333333333)


@check("A tie is one step, whichever comes first", shown=True)
def ties(solution):
    equal(solution.average_precision([1, 0], [0.5, 0.5]), 0.5)
    equal(solution.average_precision([0, 1], [0.5, 0.5]), 0.5)


@check("A perfect ranking scores 1, and so do positives only")
def perfect(solution):
    equal(solution.average_precision([0, 1, 1, 0], [0.2, 0.9, 0.7, 0.1]), 1.0)
    equal(solution.average_precision([1, 1, 1], [0.3, -2.0, 0.3]), 1.0)
    equal(solution.average_precision([1], [0.0]), 1.0)


@check("The worst ranking of two positives among five")
def worst(solution):
    equal(solution.average_precision([1, 0, 0, 0, 1], [0.1, 0.7, 0.8, 0.9, 0.2]), (1 / 4 + 2 / 5) / 2)


@check("Precision is not interpolated: a later, higher one does not count earlier")
def not_interpolated(solution):
    equal(solution.average_precision([0, 1, 1, 1], [0.9, 0.8, 0.7, 0.6]), (1 / 2 + 2 / 3 + 3 / 4) / 3)


@check("A group of equal scores has the precision after all of it")
def group(solution):
    equal(solution.average_precision([1, 1, 0, 0, 1], [0.9, 0.5, 0.5, 0.5, 0.1]), (1 + 2 / 4 + 3 / 5) / 3)
    equal(solution.average_precision([0, 1, 1, 0], [0.5, 0.5, 0.5, 0.1]), 2 / 3)


@check("Agrees with the definition, with few ties", sizes=(2, 5, 20, 100))
def distinct_scores(solution, rng, n):
    labels, scores = sample(rng, n, distinct=10**6)
    want = by_thresholds(labels, scores)
    equal(unchanged(solution.average_precision, labels, scores), want)


@check("Agrees with the definition, with many ties", sizes=(3, 5, 20, 100))
def tied_scores(solution, rng, n):
    labels, scores = sample(rng, n, distinct=4)
    equal(solution.average_precision(labels, scores), by_thresholds(labels, scores))


@check("Scores may have any scale, and are tied only when equal", sizes=(20, 100), robust=True)
def any_scale(solution, rng, n):
    labels, _ = sample(rng, n, distinct=1)
    scores = [LEVELS[i] for i in rng.integers(0, len(LEVELS), n)]
    equal(solution.average_precision(labels, scores), by_thresholds(labels, scores))


@check("One positive among many is handled", sizes=(3, 50))
def rare_positive(solution, rng, n):
    labels = [1] + [0] * (n - 1)
    equal(solution.average_precision(labels, [7.0] * n), 1 / n)
    scores = [float(v) for v in rng.permutation(n)]
    equal(solution.average_precision(labels, scores), by_thresholds(labels, scores))


@check("Negative scores are as good as others")
def negative_scores(solution):
    equal(solution.average_precision([1, 0, 1, 0], [-1.0, -2.0, -3.0, 2.5]), 0.5)


@check("Raises ValueError without a positive", alone="No positive at all does not end in ValueError.")
def no_positive(solution):
    for labels, scores in (([0, 0], [0.2, 0.3]), ([0], [0.5]), ([], [])):
        raises(ValueError, solution.average_precision, labels, scores)


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    raises(ValueError, solution.average_precision, [0, 1, 1], [0.2, 0.3])
    raises(ValueError, solution.average_precision, [0, 1], [0.2, 0.3, 0.4])


@scales("n log n", sizes=(1_000, 4_000, 16_000))
def large(solution, rng, n):
    labels, scores = sample(rng, n, distinct=n // 4)
    equal(solution.average_precision(labels, scores), by_counting(labels, scores))
