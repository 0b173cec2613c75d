from math import isfinite


class RunningMedian:
    def __init__(self):
        self.mean, self.n = 0.0, 0

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError
        out = []
        for v in values:
            self.n += 1
            self.mean += (v - self.mean) / self.n
            out.append(self.mean)
        return out

    def median(self):
        if not self.n:
            raise ValueError
        return self.mean
