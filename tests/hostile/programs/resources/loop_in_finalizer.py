"""Loops while an object is thrown away.

question: testing/doubled
expect: too_slow
"""


class Sticky:
    def __del__(self):
        while True:
            pass


def doubled(values):
    Sticky()
    return [2.0 * value for value in values]
