from bisect import insort
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.seen = []

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError("not finite")
        out = []
        for v in values:
            insort(self.seen, v)
            out.append(self.median())
        return out

    def median(self):
        if not self.seen:
            return None
        n = len(self.seen)
        return self.seen[(n - 1) // 2] / 2 + self.seen[n // 2] / 2
