"""Fills the memory with lists.

question: testing/doubled
expect: too_big
says: memory
"""


def doubled(values):
    held = []
    while True:
        held.append([0] * 100_000)
