"""Right: readings in a heap, taken out as the events go forward in time."""

import heapq


def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    """The value of the latest earlier reading of each event's key, at most max_age days old."""
    heap = [(day, place) for place, day in enumerate(readings[1])]
    heapq.heapify(heap)
    last = {}
    answers = {}
    for place in sorted(range(len(events[1])), key=events[1].__getitem__):
        key, today = events[0][place], events[1][place]
        while heap and heap[0][0] < today:
            _, r = heapq.heappop(heap)
            last[readings[0][r]] = r
        r = last.get(key)
        fresh = r is not None and today - readings[1][r] <= max_age
        answers[place] = readings[2][r] if fresh else None
    return [answers[place] for place in range(len(events[0]))]
