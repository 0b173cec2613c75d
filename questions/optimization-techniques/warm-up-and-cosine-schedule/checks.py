"""Checks for warm-up-and-cosine-schedule: each stretch against its own formula, and what holds of both."""

import math

from sparring.checking import check, equal, never_rises, raises, scalar


def expected(step, peak, warmup, total, floor):
    """The statement, with the cosine written as a squared sine of half the way that is left."""
    if step < warmup:
        return peak / warmup * step
    left = max(0, total - step) / (total - warmup)
    return floor + (peak - floor) * math.sin(math.pi / 2 * left) ** 2


def verify(solution, step, *settings):
    equal(solution.learning_rate(step, *settings), float(expected(step, *settings)))


def settings(rng, n):
    """A peak, a warm-up, a total of n or more, and a floor."""
    warmup = int(rng.integers(1, n))
    peak = float(rng.uniform(0.1, 2.0))
    return peak, warmup, warmup + int(rng.integers(2, n + 2)), float(rng.uniform(0.01, 0.9)) * peak


@check("The worked example: up to 1 at step 2, down to 0 at step 6", shown=True)
def worked_example(solution):
    for step, want in ((0, 0.0), (1, 0.5), (2, 1.0), (4, 0.5), (6, 0.0)):
        equal(solution.learning_rate(step, peak=1.0, warmup=2, total=6, floor=0.0), want)


@check("The rate climbs from 0 to the peak in a straight line", sizes=(2, 5, 40))
def climb(solution, rng, n):
    given = settings(rng, n)
    for step in {0, 1, given[1] // 2, given[1] - 1}:
        verify(solution, step, *given)
    verify(solution, given[1], *given)


@check("It falls along half a cosine wave", sizes=(2, 5, 40))
def fall(solution, rng, n):
    peak, warmup, total, floor = settings(rng, n)
    for step in {warmup + 1, (warmup + total) // 2, total - 1}:
        verify(solution, step, peak, warmup, total, 0.0)


@check("It falls to the floor, not to 0", sizes=(2, 5, 40))
def floors(solution, rng, n):
    given = settings(rng, n)
    for step in {given[1] + 1, (given[1] + given[2]) // 2, given[2] - 1, given[2]}:
        verify(solution, step, *given)


@check("After the last step it stays at the floor", sizes=(2, 5, 40))
def after(solution, rng, n):
    given = settings(rng, n)
    for more in (1, given[2] - given[1], 2 * (given[2] - given[1]), 12_345):
        verify(solution, given[2] + more, *given)


@check("Without a warm-up it begins at the peak", sizes=(1, 4, 30))
def no_warm_up(solution, n):
    for step in {0, 1, n // 2, n}:
        verify(solution, step, 0.3, 0, n, 0.01)


@check("A warm-up of all steps but one")
def short_fall(solution):
    for step in range(7):
        verify(solution, step, 2.0, 4, 5, 0.5)


@check("From the peak on the rate never rises")
def monotone(solution, rng):
    peak, warmup, total, floor = settings(rng, 30)
    rates = [scalar(solution.learning_rate(s, peak, warmup, total, floor)) for s in range(warmup, total + 9)]
    never_rises(rates, "the rate", rtol=1e-9)


@check("A floor that equals the peak makes the rate constant after the warm-up")
def constant(solution):
    for step in (0, 2, 3, 5, 8, 9):
        verify(solution, step, 0.25, 2, 8, 0.25)
    verify(solution, 3, 0.0, 2, 8, 0.0)


@check("Whole numbers for peak and floor are no integers", sizes=(3, 4))
def whole(solution, n):
    for step in range(n + 3):
        verify(solution, step, 3, 2, n + 1, 1)


@check("Raises ValueError for a negative step", alone="A negative step does not end in ValueError.")
def negative_step(solution):
    raises(ValueError, solution.learning_rate, -1, 1.0, 2, 6, 0.0)
    raises(ValueError, solution.learning_rate, -1, 1.0, 0, 6, 0.0)


@check(
    "Raises ValueError unless 0 <= warmup < total",
    alone="A warm-up that is negative or not below the total does not end in ValueError.",
)
def bad_warm_up(solution):
    for warmup, total in ((-1, 6), (6, 6), (7, 6), (0, 0)):
        raises(ValueError, solution.learning_rate, 3, 1.0, warmup, total, 0.0)


@check(
    "Raises ValueError unless 0 <= floor <= peak",
    alone="A floor that is negative or above the peak does not end in ValueError.",
)
def bad_floor(solution):
    for peak, floor in ((1.0, -0.1), (1.0, 1.5), (-1.0, 0.0), (-1.0, -2.0)):
        raises(ValueError, solution.learning_rate, 3, peak, 2, 6, floor)
