import statistics
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.seen = []

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError("not finite")
        out = []
        for v in values:
            self.seen.append(v)
            out.append(self.median())
        return out

    def median(self):
        if not self.seen:
            raise ValueError("empty")
        return statistics.median(self.seen)
