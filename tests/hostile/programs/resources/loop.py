"""Loops without end.

question: testing/doubled
expect: too_slow
says: CPU time
"""


def doubled(values):
    while True:
        pass
