"""Answers calls at once and takes its time where an attribute is fetched.

question: testing/walkers
expect: too_slow
says: all its calls together took
"""

import time


class Walker:
    def __init__(self):
        self.steps = 0.0

    def step(self, by):
        self.steps += by
        return self.steps

    @property
    def place(self):
        time.sleep(0.2)
        return self.steps


def walkers(n):
    return [Walker() for _ in range(n)]
