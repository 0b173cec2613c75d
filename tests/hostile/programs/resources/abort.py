"""Aborts.

question: testing/doubled
expect: crashed
says: ended by
"""

import os


def doubled(values):
    os.abort()
