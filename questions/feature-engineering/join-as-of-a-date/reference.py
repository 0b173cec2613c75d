"""Join as of a date: a sorted list of days for each key, and one bisection for each event."""

from bisect import bisect_left
from collections import defaultdict


def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    days, values = defaultdict(list), defaultdict(list)
    for key, day, value in sorted(zip(*readings), key=lambda reading: reading[1]):
        days[key].append(day)
        values[key].append(value)

    def value_before(key: str, day: int) -> int | None:
        earlier = bisect_left(days[key], day)
        if earlier == 0 or day - days[key][earlier - 1] > max_age:
            return None
        return values[key][earlier - 1]

    return list(map(value_before, *events))
