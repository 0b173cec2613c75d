"""Checks for join-as-of-a-date. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal, scales, unchanged


def columns(rows, count):
    """The columns of a table, each as a list."""
    return tuple([row[i] for row in rows] for i in range(count))


def by_scanning(events, readings, max_age):
    """Every event looks at every reading: the oracle, in O(n²)."""
    found = []
    for key, day in events:
        best, value = None, None
        for other, when, what in readings:
            known = other == key and when < day and day - when <= max_age
            if known and (best is None or when >= best):
                best, value = when, what
        found.append(value)
    return found


def by_sweeping(events, readings, max_age):
    """The same in O(n log n), by walking over both in the order of the days; events of a day come first."""
    order = [(day, 0, i) for i, (_, day) in enumerate(events)]
    order += [(day, 1, i) for i, (_, day, _) in enumerate(readings)]
    latest, found = {}, [None] * len(events)
    for day, kind, i in sorted(order):
        if kind == 1:
            latest[readings[i][0]] = readings[i][1:]
        elif events[i][0] in latest:
            when, value = latest[events[i][0]]
            found[i] = value if day - when <= max_age else None
    return found


def verify(solution, events, readings, max_age):
    got = unchanged(solution.join_as_of, columns(events, 2), columns(readings, 3), max_age)
    equal(got, by_scanning(events, readings, max_age))


def sample(rng, n, keys, span):
    """n events and n readings, in no order; the values are all different, but for a few zeros."""
    names = [f"k{i}" for i in rng.integers(0, keys, 2 * n)]
    days = rng.integers(0, span, 2 * n).tolist()
    values = [0 if i % 7 == 0 else i for i in range(n)]
    return list(zip(names[:n], days[:n])), list(zip(names[n:], days[n:], values))


@check("The worked example", shown=True)
def worked_example(solution):
    readings = (["a", "a", "b", "b"], [4, 1, 9, 2], [70, 30, 20, 10])
    equal(solution.join_as_of((["a", "a", "b"], [5, 2, 9]), readings, max_age=3), [70, 30, None])


@check("A reading of the event's own day does not count")
def same_day(solution):
    verify(solution, [("a", 3)], [("a", 3, 10)], 5)
    verify(solution, [("a", 3)], [("a", 2, 20), ("a", 3, 10)], 5)


@check("Later readings do not count, however near")
def future(solution):
    verify(solution, [("a", 10)], [("a", 11, 1), ("a", 2, 5)], 100)
    verify(solution, [("a", 0), ("a", -4)], [("a", 1, 1), ("a", -3, 7)], 100)


@check("The latest of several earlier readings counts, in whichever order they stand")
def latest(solution):
    verify(solution, [("a", 10)], [("a", 4, 1), ("a", 8, 2), ("a", 6, 3)], 100)
    verify(solution, [("a", 7), ("a", 9), ("a", 5)], [("a", 8, 2), ("a", 6, 3), ("a", 4, 1)], 100)


@check("A reading exactly max_age days old counts, an older one does not")
def age(solution):
    for day in (7, 8, 9):
        verify(solution, [("a", day)], [("a", 5, 50)], 3)
    verify(solution, [("a", 6), ("a", 7)], [("a", 5, 50), ("a", 1, 10)], 1)


@check("Of two readings of one day the later in the list counts")
def corrections(solution):
    verify(solution, [("a", 5)], [("a", 4, 10), ("a", 4, 3)], 9)
    verify(solution, [("a", 5)], [("a", 4, 3), ("a", 4, 10), ("a", 2, 90)], 9)
    verify(solution, [("a", 5)], [("a", 4, 3), ("a", 4, 10), ("a", 4, 7)], 9)


@check("Keys know nothing of one another")
def keys(solution):
    verify(solution, [("b", 5), ("a", 5), ("c", 5)], [("a", 4, 10), ("b", 1, 3)], 9)
    verify(solution, [("A", 5), ("a", 5)], [("a", 4, 10), ("A", 3, 0)], 9)


@check("0 is a value, and a day like any other")
def zeros(solution):
    verify(solution, [("a", 5), ("a", 2)], [("a", 4, 0), ("a", 1, 8)], 9)
    verify(solution, [("a", 1), ("a", 0)], [("a", 0, 4), ("a", -1, -6)], 9)


@check("No events, no readings, and keys without any")
def empty(solution):
    verify(solution, [], [("a", 1, 1)], 5)
    verify(solution, [("a", 1), ("b", 2)], [], 5)
    verify(solution, [], [], 5)


@check("Agrees with scanning on random events, in the order of the events", sizes=(3, 8, 30, 100))
def random_events(solution, rng, n):
    for number, span, max_age in ((1, n, 3), (3, n, n), (2, 3 * n, 4)):
        verify(solution, *sample(rng, n, number, span), max_age)


@scales("n log n", sizes=(1_000, 4_000, 16_000))
def large(solution, rng, n):
    events, readings = sample(rng, n, 1, 4 * n)
    got = solution.join_as_of(columns(events, 2), columns(readings, 3), 20)
    equal(got, by_sweeping(events, readings, 20))
