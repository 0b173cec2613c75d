"""Checks for mend-early-stopping. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import check, equal, fault, parts, unchanged

NAN = float("nan")


def runs(solution, losses, patience=50, min_delta=0.0):
    """A training with updates of 1, 2, 4 …, and what each epoch returned."""
    training = solution.Training([0.0, 10.0], patience, min_delta)
    return training, [training.epoch([2.0**i, -1.0], loss) for i, loss in enumerate(losses)]


def said(returned, want):
    """Compares what each epoch returned."""
    for one, other in zip(returned, want, strict=True):
        equal(one, other)


def weights_after(epoch):
    return [2.0**epoch - 1.0, 10.0 - epoch]


def best_of(losses, min_delta):
    """The oracle: number of the best epoch, and for each epoch how many since the best one then."""
    best, number, since = float("inf"), 0, []
    for epoch, loss in enumerate(losses, start=1):
        if loss < best - min_delta:
            best, number = loss, epoch
        since.append(epoch - number)
    return number, since


@check("The worked example", shown=True)
def example(solution):
    training = solution.Training([0.0], patience=2, min_delta=0.0)
    for loss, goes_on in ((3.0, True), (2.0, True), (5.0, True), (4.0, False)):
        equal(training.epoch([1.0], loss), goes_on)
    equal(training.finish(), ([2.0], 2))


@fault("shares-the-weights")
@check("The weights that come back are those after the best epoch")
def weights(solution):
    training, returned = runs(solution, [3.0, 2.0, 5.0])
    said(returned, [True] * 3)
    equal(training.finish(), (weights_after(2), 2))


@fault("compares-with-the-last")
@check("The best epoch is the one of the smallest loss of all")
def smallest(solution):
    for losses, want in (([1.0, 3.0, 2.0], 1), ([4.0, 2.0, 6.0, 5.0, 3.0], 2)):
        training, returned = runs(solution, losses)
        said(returned, [True] * len(losses))
        equal(number_of(training), want)


def number_of(training):
    """The number of the best epoch."""
    return list(parts(training.finish(), 2))[1]


@fault("never-forgets-waiting")
@check("Bad epochs end the training only in a row")
def in_a_row(solution):
    _, returned = runs(solution, [5.0, 6.0, 4.0, 4.5, 3.0, 3.5, 3.6], patience=2)
    said(returned, [True] * 6 + [False])


@fault("takes-nan-for-better")
@check("A loss that is not a number is no improvement")
def not_a_number(solution):
    for losses, want in (([2.0, NAN, 3.0], 1), ([NAN, NAN], 0)):
        training, _ = runs(solution, losses)
        equal(number_of(training), want)


@check("Losses that are not numbers count as waiting")
def nan_waits(solution):
    _, returned = runs(solution, [2.0, NAN, NAN, NAN], patience=3)
    said(returned, [True, True, True, False])
    said(runs(solution, [NAN, NAN], patience=2)[1], [True, False])


@check("Any losses, with any patience", sizes=(1, 4, 12))
def together(solution, rng, n):
    for min_delta in (0.0, 0.5):
        for patience in (1, 2, 5):
            losses = np.round(rng.random(n) * 4.0, 1).tolist()
            number, since = best_of(losses, min_delta)
            end = next((i + 1 for i, waited in enumerate(since) if waited >= patience), n)
            training, returned = runs(solution, losses[:end], patience, min_delta)
            said(returned, [waited < patience for waited in since[:end]])
            number, _ = best_of(losses[:end], min_delta)
            equal(training.finish(), (weights_after(number), number))


@check("An improvement is more than `min_delta`, from the best loss on")
def min_delta(solution):
    for losses, want in (([4.0, 3.5, 3.0, 2.75], 3), ([4.0, 3.5], 1), ([4.0, 3.25, 2.75], 2)):
        training, _ = runs(solution, losses, min_delta=0.5)
        equal(number_of(training), want)


@check("Without an improvement the first weights come back, and finishing changes nothing")
def nothing(solution):
    training = solution.Training([1.5], 3, 0.0)
    equal(training.finish(), ([1.5], 0))
    equal(training.epoch([1.0], 1.0), True)
    equal(training.finish(), ([2.5], 1))
    equal(training.epoch([1.0], 0.5), True)
    equal(training.finish(), ([3.5], 2))


@check("The lists that it is given stay as they were")
def arguments(solution):
    given = [1.0, 2.0]
    training = unchanged(solution.Training, given, 2, 0.0)
    equal(unchanged(training.epoch, [1.0, 1.0], 3.0), True)
