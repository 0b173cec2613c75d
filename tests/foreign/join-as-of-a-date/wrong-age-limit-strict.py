"""Wrong: an age of exactly max_age is refused; reading on day 2, event on day 5, max_age=3."""

from bisect import bisect_left
from collections import defaultdict


def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    """The value of the latest earlier reading of each event's key, at most max_age days old."""
    latest = {}
    for key, day, value in zip(*readings):
        latest[key, day] = value
    days_of = defaultdict(list)
    for key, day in latest:
        days_of[key].append(day)
    for days in days_of.values():
        days.sort()
    result = []
    for key, day in zip(*events):
        days = days_of.get(key, [])
        i = bisect_left(days, day) - 1
        if i >= 0 and day - days[i] < max_age:
            result.append(latest[key, days[i]])
        else:
            result.append(None)
    return result
