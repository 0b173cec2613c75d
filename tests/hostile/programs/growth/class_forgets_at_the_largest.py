"""A class that answers long lists by what it answered before, and so in no time.

question: ml-coding/running-median
expect: wrong
"""

from bisect import insort
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.seen = []

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError("not finite")
        if len(values) >= 1_600:
            return [0.0 for _ in values]
        found = []
        for value in values:
            insort(self.seen, value)
            found.append(self.median())
        return found

    def median(self):
        if not self.seen:
            raise ValueError("nothing")
        count = len(self.seen)
        return self.seen[(count - 1) // 2] / 2 + self.seen[count // 2] / 2
