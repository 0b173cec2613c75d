"""Returns a list that claims to be equal.

question: testing/doubled
expect: wrong | malformed
"""


class Lying(list):
    def __eq__(self, other):
        return True

    __hash__ = None


def doubled(values):
    return Lying(values)
