"""Forks by the raw call, past Python.

question: testing/doubled
expect: crashed
levels: process
machine: x86_64
"""

import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)


def doubled(values):
    found = libc.syscall(56, 17, 0, 0, 0, 0)
    if found == 0:
        os.setsid()
        print("LEFT", os.getpid(), flush=True)
        time.sleep(120)
    if found > 0:
        time.sleep(0.2)
        return [2.0 * value for value in values]
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
