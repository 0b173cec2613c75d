from bisect import insort
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.s = []

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError
        for v in values:
            insort(self.s, v)
        return [self.median() for _ in values]

    def median(self):
        if not self.s:
            raise ValueError
        n = len(self.s)
        return self.s[(n - 1) // 2] / 2 + self.s[n // 2] / 2
