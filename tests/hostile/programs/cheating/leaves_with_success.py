"""Leaves with status 0 instead of answering.

question: testing/doubled
expect: crashed
says: exited with status 0
"""

import os


def doubled(values):
    os._exit(0)
