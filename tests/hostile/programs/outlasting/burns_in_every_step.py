"""Takes a little CPU time of each of many calls.

question: testing/walkers
expect: too_slow
says: all its calls together
"""

import time


class Walker:
    def __init__(self):
        self.place = 0.0

    def step(self, by):
        until = time.process_time() + 0.15
        while time.process_time() < until:
            pass
        self.place += by
        return self.place


def walkers(n):
    return [Walker() for _ in range(n)]
