from bisect import insort
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.seen = []

    def extend(self, values):
        out = []
        for v in values:
            if isfinite(v):
                insort(self.seen, v)
            out.append(self.median())
        return out

    def median(self):
        if not self.seen:
            raise ValueError("empty")
        n = len(self.seen)
        return self.seen[(n - 1) // 2] / 2 + self.seen[n // 2] / 2
