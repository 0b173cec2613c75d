import heapq
from math import isinf, isnan


class RunningMedian:
    def __init__(self):
        self.heaps = [], []

    def extend(self, values):
        for value in values:
            if isnan(value) or isinf(value):
                raise ValueError("finite values only")
        return [self.push(value) for value in values]

    def push(self, value):
        small, large = self.heaps
        if len(small) == len(large):
            heapq.heappush(large, -heapq.heappushpop(small, -value))
        else:
            heapq.heappush(small, -heapq.heappushpop(large, value))
        return self.median()

    def median(self):
        small, large = self.heaps
        if not large:
            raise ValueError("median of nothing")
        if len(large) > len(small):
            return float(large[0])
        return large[0] / 2 - small[0] / 2
