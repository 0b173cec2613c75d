"""Reads the command line that started its parent, and where Python lies.

question: testing/doubled
expect: passed
levels: full restricted
"""

import sys

if sys.orig_argv != [""] or sys.executable:
    print("ESCAPED", sys.orig_argv, sys.executable)


def doubled(values):
    return [2.0 * value for value in values]
