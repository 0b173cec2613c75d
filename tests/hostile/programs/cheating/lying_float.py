"""Returns floats that claim to be equal.

question: testing/doubled
expect: wrong | malformed
"""


class Lying(float):
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __hash__ = float.__hash__


def doubled(values):
    return [Lying(value) for value in values]
