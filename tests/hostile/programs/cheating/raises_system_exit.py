"""Raises SystemExit.

question: testing/doubled
expect: crashed
says: SystemExit
"""

import sys


def doubled(values):
    sys.exit(0)
