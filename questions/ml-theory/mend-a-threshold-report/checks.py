"""Checks for mend-a-threshold-report. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, fault, parts, unchanged

ALL_POSITIVE = ([0.5, 0.5], [1, 1])


def rates(scores, labels, threshold):
    """The oracle: precision, recall and F1 from a table."""
    called, labels = np.asarray(scores) >= threshold, np.asarray(labels) == 1
    hits, positive, true = int((called & labels).sum()), int(called.sum()), int(labels.sum())
    return (
        hits / positive if positive else 0.0,
        hits / true if true else 0.0,
        2 * hits / (positive + true) if hits else 0.0,
    )


def expected(validation, files):
    best = max(validation[0], key=lambda score: (rates(*validation, score)[2], score))
    scores = [score for part in files for score in part[0]]
    labels = [label for part in files for label in part[1]]
    return (best, *rates(scores, labels, best))


def drawn(rng, n):
    """Scores with ties, of which the higher ones are more often positive."""
    scores = np.round(rng.random(n), 1)
    return scores.tolist(), (rng.random(n) < scores).astype(int).tolist()


@check("The worked example", shown=True)
def example(solution):
    validation = ([0.2, 0.6, 0.8], [0, 1, 1])
    equal(
        solution.report(validation, [([0.7, 0.9], [1, 0]), ([0.6, 0.1], [1, 1])]), (0.6, 2 / 3, 2 / 3, 2 / 3)
    )


@fault("tunes-on-the-test")
@check("The threshold does not depend on the test files")
def threshold(solution):
    for part in (([0.3, 0.4], [1, 1]), ([0.8, 0.9], [1, 1])):
        chosen, *_ = parts(solution.report(ALL_POSITIVE, [part]), 4)
        equal(chosen, 0.5)


@fault("leaves-out-the-threshold-itself")
@check("An example whose score is the threshold is called positive")
def at_the_threshold(solution):
    _, *found = parts(solution.report(ALL_POSITIVE, [([0.5, 0.5, 0.5], [1, 1, 1])]), 4)
    for one in found:
        equal(one, 1.0)


@fault("averages-over-files")
@check("Precision, recall and F1 are those of all test examples, whichever file they are in")
def files(solution):
    for order in (1, -1):
        _, *found = parts(solution.report(ALL_POSITIVE, [([0.9], [1]), ([0.1], [0])][::order]), 4)
        for one in found:
            equal(one, 1.0)


@fault("whole-numbers-only")
@check("Precision, recall and F1 may lie between 0 and 1")
def fractions(solution):
    _, *found = parts(solution.report(ALL_POSITIVE, [([0.9, 0.9, 0.9, 0.1], [1, 0, 1, 0])]), 4)
    for one, want in zip(found, (2 / 3, 1.0, 0.8), strict=True):
        equal(one, want)


@check("Any validation set and any files, empty ones too", sizes=(1, 4, 15, 60))
def together(solution, rng, n):
    for _ in range(4):
        validation = drawn(rng, n)
        parted = [drawn(rng, int(size)) for size in (n, 0, 1, 2 * n)]
        equal(solution.report(validation, parted), expected(validation, parted))


@check("Of several best thresholds the largest is picked")
def largest(solution):
    validation = ([0.1, 0.9, 0.5, 0.3], [0, 1, 0, 1])
    equal(solution.report(validation, [validation]), expected(validation, [validation]))
    none = ([0.2, 0.7], [0, 0])
    equal(solution.report(none, [none]), (0.7, 0.0, 0.0, 0.0))


@check("A number without a denominator is 0, and so are all of them without an example")
def nothing(solution):
    equal(solution.report(ALL_POSITIVE, [([0.1], [0])]), (0.5, 0.0, 0.0, 0.0))
    equal(solution.report(ALL_POSITIVE, [([0.1, 0.6], [1, 0])]), (0.5, 0.0, 0.0, 0.0))
    equal(solution.report(ALL_POSITIVE, [([], [])]), (0.5, 0.0, 0.0, 0.0))


@check("The scores and labels stay as they were")
def arguments(solution):
    unchanged(solution.report, ([0.3, 0.1, 0.2], [1, 0, 1]), [([0.2, 0.9], [1, 0]), ([0.4], [1])])
