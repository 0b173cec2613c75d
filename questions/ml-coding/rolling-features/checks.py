"""Checks for rolling-features. They run outside the sandbox: `solution` calls into it."""

from bisect import bisect_left
from itertools import accumulate

import numpy as np

from sparring.checking import check, equal, holds, raises, scales, taken, unchanged

FAR = 10**12


def by_definition(events, window):
    """The features of every event, in O(n²): the oracle."""
    found = []
    for time, _ in events:
        amounts = [amount for other, amount in events if time - window <= other < time]
        found.append((len(amounts), sum(amounts), max(amounts, default=None)))
    return found


def by_tables(events, window):
    """The same in O(n log n): places by bisection, running sums, and the largest of 1, 2, 4 … events."""
    times, amounts = lists(events)
    sums = [0, *accumulate(amounts)]
    largest = [amounts]
    while 2 ** len(largest) <= len(events):
        half = 2 ** (len(largest) - 1)
        largest.append(list(map(max, largest[-1], largest[-1][half:])))
    found = []
    for time in times:
        first, last = bisect_left(times, time - window), bisect_left(times, time)
        row = (last - first).bit_length() - 1
        peak = max(largest[row][first], largest[row][last - 2**row]) if last > first else None
        found.append((last - first, sums[last] - sums[first], peak))
    return found


def lists(events):
    """Times and amounts, each in a list of its own."""
    return [time for time, _ in events], [amount for _, amount in events]


def generator(solution, events, window):
    return solution.rolling_features(*lists(events), window)


def verify(solution, events, window):
    """All features, and that the generator ends after them."""
    found = taken(generator(solution, events, window), len(events) + 1)
    holds(len(found) == len(events), f"{len(found)} results for {len(events)} events")
    for got, want in zip(found, by_definition(events, window), strict=True):
        equal(got, want)


def sample(rng, n, *, span, low=-500, high=5_000):
    """n events in the order of their times, whole seconds among `span`."""
    times = np.sort(rng.integers(0, span, n)).tolist()
    return list(zip(times, rng.integers(low, high, n).tolist(), strict=True))


@check("The worked example", shown=True)
def worked_example(solution):
    events = [(0, 500), (2, 200), (2, 900), (4, -100), (5, 300)]
    features = generator(solution, events, 2)
    want = [(0, 0, None), (1, 500, 500), (1, 500, 500), (2, 1100, 900), (1, -100, -100)]
    for expected in want:
        found = taken(features, 1)
        holds(len(found) == 1, "the generator ends before the last event")
        equal(found[0], expected)
    holds(not taken(features, 1), "the generator goes on after the last event")


@check("Without events nothing is yielded; the first event has no past")
def no_past(solution):
    verify(solution, [], 5)
    verify(solution, [(7, 100)], 5)
    verify(solution, [(-FAR, 100), (FAR, 50)], 5)


@check("An event does not know itself")
def not_itself(solution):
    verify(solution, [(0, 10), (1, 70), (2, 40)], 100)


@check("Events of the same second do not know one another")
def same_second(solution):
    verify(solution, [(3, 10), (3, 20), (3, 30), (4, 5), (4, 50), (9, 1)], 100)
    verify(solution, [(3, 10)] * 4, 1)


@check("An event exactly as old as the window is in it, an older one is not")
def edges(solution):
    verify(solution, [(0, 10), (1, 70), (2, 40), (4, 20)], 1)
    verify(solution, [(0, 10), (5, 70), (10, 40), (11, 20), (15, 30)], 10)


@check("The largest amount leaves with its event")
def largest_leaves(solution):
    verify(solution, [(0, 900), (1, 100), (2, 300), (3, 200), (4, 250), (5, 50), (6, 10), (7, 5)], 3)
    verify(solution, [(second, 100 - second) for second in range(12)], 4)
    verify(solution, [(second, second) for second in range(12)], 4)


@check("Amounts may all be negative or equal")
def negative(solution):
    verify(solution, [(second, -100 - second) for second in range(8)], 3)
    verify(solution, [(second, 7) for second in range(8)], 3)
    verify(solution, [(second, 0) for second in range(4)], 2)


@check("Agrees with the definition on random events", sizes=(4, 8, 20, 80))
def random_events(solution, rng, n):
    for span, window in ((n, 3), (2, 1), (10 * n, 20), (n, 10 * n)):
        verify(solution, sample(rng, n, span=span), window)


@check("Amounts and times of any size are added up exactly", sizes=(10, 40))
def large_amounts(solution, rng, n):
    events = [(time + FAR, amount * 10**15 + 1) for time, amount in sample(rng, n, span=n, low=-9, high=10)]
    verify(solution, events, 5)


@check("Gaps longer than the window empty it")
def gaps(solution, rng):
    steps = rng.choice([1, 2, 50], 30).tolist()
    amounts = rng.integers(-9, 10, 30).tolist()
    verify(solution, list(zip(np.cumsum(steps).tolist(), amounts, strict=True)), 10)


@check("The results before a fault in the order are given, then ValueError is raised")
def backwards(solution):
    events = [(0, 5), (4, 10), (9, 20), (8, 30), (10, 1)]
    features = generator(solution, events, 5)
    for want in [(0, 0, None), (1, 5, 5), (1, 10, 10)]:
        found = taken(features, 1)
        holds(len(found) == 1, "the generator ends before the last event")
        equal(found[0], want)
    raises(ValueError, taken, features, 1)
    raises(ValueError, lambda: taken(generator(solution, [(1, 5), (0, 5)], 5), 2))


@check("Raises ValueError for a window that is not positive, at the first result at the latest")
def empty_window(solution):
    for window in (0, -1):
        for events in ([(0, 5), (1, 5)], []):
            raises(ValueError, lambda e=events, w=window: taken(generator(solution, e, w), 1))


@check("Two generators know nothing of one another, and the lists stay as they were")
def apart(solution):
    events = [(0, 10), (2, 40), (3, 20), (9, 30)]
    one = unchanged(solution.rolling_features, *lists(events), 4)
    other = generator(solution, events[1:], 2)
    want, wanted = by_definition(events, 4), by_definition(events[1:], 2)
    for step in range(3):
        for features, expected in ((one, want[step]), (other, wanted[step])):
            found = taken(features, 1)
            holds(len(found) == 1, "the generator ends before the last event")
            equal(found[0], expected)


@check("Raises ValueError when the lengths differ, at the first result at the latest")
def lengths(solution):
    for times, amounts in (([0, 1], [5]), ([0], [5, 6]), ([], [5]), ([0], [])):
        raises(ValueError, lambda t=times, a=amounts: taken(solution.rolling_features(t, a, 3), 1))


@scales("n", sizes=(2_000, 8_000, 32_000))
def large(solution, rng, n):
    events = sample(rng, n, span=3 * n)
    features, want = generator(solution, events, 2 * n), by_tables(events, 2 * n)
    for place in range(499, n, 500):
        found = taken(features, 1, after=499)
        holds(len(found) == 1, "the generator ends before the last event")
        equal(found[0], want[place])
    equal(len(taken(features, n)), n % 500)
