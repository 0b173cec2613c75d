"""The median of a stream: the smaller half and the larger half, each in a heap."""

from heapq import heappop, heappush
from math import isfinite


class RunningMedian:
    def __init__(self) -> None:
        self.smaller: list[float] = []  # negated, so that its largest comes first
        self.larger: list[float] = []

    def extend(self, values: list[float]) -> list[float]:
        if not all(isfinite(value) for value in values):
            raise ValueError("every value must be finite")
        medians = []
        for value in values:
            self._add(value)
            medians.append(self.median())
        return medians

    def median(self) -> float:
        if not self.smaller:
            raise ValueError("there are no values yet")
        if len(self.smaller) > len(self.larger):
            return -self.smaller[0]
        return -self.smaller[0] / 2 + self.larger[0] / 2  # their sum may be too large for a float

    def _add(self, value: float) -> None:
        if self.smaller and value > -self.smaller[0]:
            heappush(self.larger, value)
        else:
            heappush(self.smaller, -value)
        if len(self.larger) > len(self.smaller):
            heappush(self.smaller, -heappop(self.larger))
        elif len(self.smaller) > len(self.larger) + 1:
            heappush(self.larger, -heappop(self.smaller))
