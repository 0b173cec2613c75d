"""Returns a list in a list in a list …

question: testing/doubled
expect: malformed
says: plain data
"""


def doubled(values):
    nested = []
    for _ in range(100_000):
        nested = [nested]
    return nested
