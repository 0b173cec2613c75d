"""Prints without end.

question: testing/doubled
expect: too_big
says: printed
"""


def doubled(values):
    while True:
        print("again and again" * 100)
