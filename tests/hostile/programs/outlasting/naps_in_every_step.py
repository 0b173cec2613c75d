"""Takes a fifth of a second of each of many calls, and no CPU time.

question: testing/walkers
expect: too_slow
says: all its calls together took
"""

import time


class Walker:
    def __init__(self):
        self.place = 0.0

    def step(self, by):
        time.sleep(0.2)
        self.place += by
        return self.place


def walkers(n):
    return [Walker() for _ in range(n)]
