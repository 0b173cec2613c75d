"""Checks for running-median. They run outside the sandbox: `solution` calls into it."""

from bisect import insort

import numpy as np

from sparring.checking import check, equal, raises, scales, unchanged

NAN, INFINITY = float("nan"), float("inf")


def medians(values):
    """The median of every beginning, from a sorted list: the oracle."""
    seen, found = [], []
    for value in values:
        insort(seen, value)
        found.append(middle(seen))
    return found


def middle(ordered):
    low, high = ordered[(len(ordered) - 1) // 2], ordered[len(ordered) // 2]
    return low if low == high else low / 2 + high / 2


def floats(values):
    return [float(value) for value in values]


def pieces(values, rng):
    """The same values in order, in several lists, some of them empty."""
    cuts = sorted(int(cut) for cut in rng.integers(0, len(values) + 1, 4))
    return [values[start:stop] for start, stop in zip([0, *cuts], [*cuts, len(values)], strict=True)]


@check("The worked example", shown=True)
def worked_example(solution):
    stream = solution.RunningMedian()
    equal(stream.extend([5.0, 1.0, 3.0]), [5.0, 3.0, 3.0])
    equal(stream.extend([2.0]), [2.5])
    equal(stream.median(), 2.5)


@check("The median of two values is their mean, of one the value")
def one_and_two(solution):
    stream = solution.RunningMedian()
    equal(stream.extend([-7.5]), [-7.5])
    equal(stream.median(), -7.5)
    equal(stream.extend([10.0]), [1.25])


@check("Values that rise, fall, or come from both sides")
def orders(solution):
    for values in (range(12), range(12, 0, -1), [(-1) ** i * i for i in range(13)], [3, 1, 2] * 4):
        stream = solution.RunningMedian()
        equal(stream.extend(floats(values)), medians(floats(values)))


@check("Random values, in one call", sizes=(3, 5, 20, 101))
def random_values(solution, rng, n):
    values = floats(rng.normal(0.0, 100.0, n))
    equal(solution.RunningMedian().extend(values), medians(values))


@check("Equal values count as often as they come", sizes=(4, 9, 60))
def ties(solution, rng, n):
    values = floats(rng.integers(0, 4, n))
    equal(solution.RunningMedian().extend(values), medians(values))


@check("Earlier calls count, and an empty list changes nothing", sizes=(6, 40))
def several_calls(solution, rng, n):
    values = floats(rng.normal(size=n))
    stream, found, done = solution.RunningMedian(), medians(values), 0
    equal(stream.extend([]), [])
    for piece in pieces(values, rng):
        equal(stream.extend(piece), found[done : done + len(piece)])
        done += len(piece)
        if done:
            equal(stream.median(), found[done - 1])
            equal(stream.extend([]), [])
            equal(stream.median(), found[done - 1])


@check("Two objects know nothing of one another")
def apart(solution):
    one, other = solution.RunningMedian(), solution.RunningMedian()
    equal(one.extend([1.0, 2.0]), [1.0, 1.5])
    equal(other.extend([10.0]), [10.0])
    equal(one.extend([3.0]), [2.0])
    equal(other.median(), 10.0)
    raises(ValueError, solution.RunningMedian().median)


@check("Values may have any scale", robust=True)
def scales_of_all_kinds(solution):
    for values in (
        [1.5e308, 1.5e308, 1.5e308, 1e308],
        [-1.5e308, 1.7e308, 1.7e308, -1.7e308],
        [1e-300, 3e-300, 1e300, -1e-300],
        [1e8, 1e8 + 1e-6, 1e8 + 3e-6, 1e8 + 2e-6],
        [0.0, -0.0, 0.0],
    ):
        equal(solution.RunningMedian().extend(values), medians(values), atol=0.0)


@check("Raises ValueError for a value that is not finite, and adds nothing of that call")
def not_finite(solution):
    for bad in (NAN, INFINITY, -INFINITY):
        stream = solution.RunningMedian()
        for values in ([bad], [50.0, bad], [bad, 50.0, 60.0]):
            raises(ValueError, stream.extend, values)
        raises(ValueError, stream.median)
        equal(stream.extend([1.0, 2.0]), [1.0, 1.5])
        raises(ValueError, stream.extend, [50.0, 60.0, bad])
        equal(stream.extend([3.0]), [2.0])


@check("Raises ValueError while there are no values")
def no_values(solution):
    stream = solution.RunningMedian()
    raises(ValueError, stream.median)
    equal(stream.extend([]), [])
    raises(ValueError, stream.median)


@check("The lists that it is given stay as they were")
def arguments(solution):
    stream = solution.RunningMedian()
    equal(unchanged(stream.extend, [3.0, 1.0, 2.0]), [3.0, 2.0, 2.0])
    equal(unchanged(stream.extend, [0.0, -5.0]), [1.5, 1.0])


@scales("n log n", sizes=(1_000, 4_000, 16_000))
def large(solution, rng, n):
    values = rng.normal(size=n)
    stream, found = solution.RunningMedian(), np.array(medians(values.tolist()))
    for rows in np.array_split(np.arange(n), 10):
        equal(stream.extend(values[rows].tolist()), found[rows].tolist())
