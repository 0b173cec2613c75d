"""Lets the kernel send a signal for it.

question: testing/doubled
expect: crashed
says: not permitted
"""

import fcntl
import os


def doubled(values):
    fcntl.fcntl(3, fcntl.F_SETOWN, os.getppid() or 1)
    print("ESCAPED")
    return []
