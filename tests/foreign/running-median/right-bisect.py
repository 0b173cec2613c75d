import bisect
import math


class RunningMedian:
    def __init__(self):
        self._sorted = []

    def extend(self, values):
        if any(math.isnan(v) or math.isinf(v) for v in values):
            raise ValueError(values)
        result = []
        for v in values:
            bisect.insort(self._sorted, v)
            result.append(self.median())
        return result

    def median(self):
        count = len(self._sorted)
        if not count:
            raise ValueError("empty")
        middle = count // 2
        if count % 2:
            return self._sorted[middle]
        return 0.5 * self._sorted[middle - 1] + 0.5 * self._sorted[middle]
