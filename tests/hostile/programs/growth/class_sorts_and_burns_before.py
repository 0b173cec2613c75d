"""A class that sorts after each value, and wastes as much time while the lists are short.

question: ml-coding/running-median
expect: too_slow
"""

import time
from math import isfinite


class RunningMedian:
    def __init__(self):
        self.seen = []

    def extend(self, values):
        if not all(map(isfinite, values)):
            raise ValueError("not finite")
        until = time.process_time() + (0.008 if 50 < len(values) < 1_600 else 0)
        while time.process_time() < until:
            pass
        found = []
        for value in values:
            self.seen = sorted([*self.seen, value])
            found.append(self.median())
        return found

    def median(self):
        if not self.seen:
            raise ValueError("nothing")
        count = len(self.seen)
        return self.seen[(count - 1) // 2] / 2 + self.seen[count // 2] / 2
