from heapq import heappop, heappush, heappushpop
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.low = []
        self.high = []

    def extend(self, values):
        for v in values:
            if not isfinite(v):
                raise ValueError("not a finite value")
        out = []
        for v in values:
            self.add(v)
            out.append(self.median())
        return out

    def add(self, v):
        largest = -heappushpop(self.low, -v)
        heappush(self.high, largest)
        if len(self.high) > len(self.low):
            heappush(self.low, -heappop(self.high))

    def median(self):
        if not self.low:
            raise ValueError("no values yet")
        a = -self.low[0]
        b = self.high[0] if len(self.high) == len(self.low) else a
        return a / 2 + b / 2
