"""Names its class with codes that a terminal obeys.

question: testing/counters
expect: wrong
"""


class Counter:
    def add(self, value):
        pass

    def total(self):
        return 3


def counters(n):
    return [Counter() for _ in range(n)]


Counter.__name__ = "\x1b]0;passed\x07\x1b[32m"
