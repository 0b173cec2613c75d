from bisect import insort
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.s = []

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError
        out = []
        for v in values:
            insort(self.s, v)
            out.append(self.median())
        return out

    def median(self):
        if not self.s:
            raise ValueError
        return self.s[len(self.s) // 2]
