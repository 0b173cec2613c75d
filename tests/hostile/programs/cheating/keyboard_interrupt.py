"""Raises KeyboardInterrupt to unsettle the judge.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    raise KeyboardInterrupt
