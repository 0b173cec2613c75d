"""Prints the environment.

question: testing/doubled
expect: wrong
"""

import os


def doubled(values):
    print(dict(os.environ))
    return []
