"""Sleeps while it loads, and in each call.

question: testing/walkers
expect: too_slow
says: all its calls together took
"""

import time

time.sleep(2.5)


class Walker:
    def __init__(self):
        self.place = 0.0

    def step(self, by):
        time.sleep(0.15)
        self.place += by
        return self.place


def walkers(n):
    return [Walker() for _ in range(n)]
