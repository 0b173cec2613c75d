"""Rolling features as they were known: one pass, two queues, and events that wait for the clock to move."""

from collections import deque
from collections.abc import Iterator
from math import inf

Events = deque[tuple[int, int]]


def rolling_features(
    times: list[int], amounts: list[int], window: int
) -> Iterator[tuple[int, int, int | None]]:
    if window <= 0:
        raise ValueError(f"a window of {window} seconds holds nothing")
    if len(times) != len(amounts):
        raise ValueError(f"{len(times)} times but {len(amounts)} amounts")
    inside: Events = deque()
    peaks: Events = deque()  # amounts fall from left to right: the first is the largest
    waiting: Events = deque()  # events of this second: not known before the next one
    total, now = 0, -inf
    for time, amount in zip(times, amounts, strict=True):
        if time < now:
            raise ValueError(f"time runs back from {now} to {time}")
        while waiting and time > now:
            known = waiting.popleft()
            total += known[1]
            inside.append(known)
            enter(peaks, known)
        now = time
        while inside and inside[0][0] < time - window:
            total -= inside.popleft()[1]
        while peaks and peaks[0][0] < time - window:
            peaks.popleft()
        yield len(inside), total, peaks[0][1] if peaks else None
        waiting.append((time, amount))


def enter(peaks: Events, event: tuple[int, int]) -> None:
    """Drops what can never be the largest again: older, and no larger."""
    while peaks and peaks[-1][1] <= event[1]:
        peaks.pop()
    peaks.append(event)
