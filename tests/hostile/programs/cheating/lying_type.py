"""Returns an object that claims the class float.

question: testing/doubled
expect: wrong | malformed
"""


class Claim:
    __class__ = float

    def __float__(self):
        return 2.0

    def __index__(self):
        return 2


def doubled(values):
    return [Claim() for _ in values]
