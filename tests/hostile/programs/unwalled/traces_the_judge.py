"""Attaches to its parent as a debugger does.

question: testing/doubled
expect: forbidden | crashed
levels: process
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def doubled(values):
    if libc.ptrace(0x4206, os.getppid(), 0, 0) == 0:
        print("ESCAPED")
        libc.ptrace(17, os.getppid(), 0, 0)
    raise ValueError("nothing to be had")
