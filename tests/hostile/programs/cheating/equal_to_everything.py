"""Returns an object that equals everything.

question: testing/doubled
expect: wrong | malformed
says: returned
"""


class Equal:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    __hash__ = object.__hash__
    __lt__ = __le__ = __gt__ = __ge__ = __eq__

    def __len__(self):
        return 2

    def __getitem__(self, place):
        return self


def doubled(values):
    return Equal()
