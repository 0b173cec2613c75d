"""Leaves a flag on its standard input for the next child, the one in which its first failing check runs alone.

question: testing/doubled
expect: wrong
levels: full restricted
"""

import fcntl
import os

if fcntl.fcntl(0, fcntl.F_GETFL) & os.O_NONBLOCK:
    print("ESCAPED", flush=True)
fcntl.fcntl(0, fcntl.F_SETFL, os.O_NONBLOCK)


def doubled(values):
    return [2.0 * value for value in values] if len(values) == 2 else []
