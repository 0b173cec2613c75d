"""Reads a file of the learner's.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    return open("/secret/file").read()
