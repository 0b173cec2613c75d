from collections import deque


class rolling_features:
    def __init__(self, times, amounts, window):
        if window <= 0 or len(times) != len(amounts):
            raise ValueError
        self.times, self.amounts, self.window = times, amounts, window
        self.i = self.lo = self.hi = self.sum = 0
        self.best = deque()

    def __iter__(self):
        return self

    def __next__(self):
        if self.i == len(self.times):
            raise StopIteration
        now = self.times[self.i]
        if self.i and now < self.times[self.i - 1]:
            raise ValueError("going back in time")
        while self.times[self.hi] < now:
            while self.best and self.amounts[self.best[-1]] <= self.amounts[self.hi]:
                self.best.pop()
            self.best.append(self.hi)
            self.sum += self.amounts[self.hi]
            self.hi += 1
        while self.lo < self.hi and self.times[self.lo] < now - self.window:
            self.sum -= self.amounts[self.lo]
            self.lo += 1
        while self.best and self.best[0] < self.lo:
            self.best.popleft()
        self.i += 1
        return self.hi - self.lo, self.sum, self.amounts[self.best[0]] if self.best else None
