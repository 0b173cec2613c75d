"""Forks without end.

question: testing/doubled
expect: crashed
says: Operation not permitted
"""

import os


def doubled(values):
    while True:
        os.fork()
