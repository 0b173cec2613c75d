"""Raises its own priority.

question: testing/doubled
expect: crashed
"""

import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def call(x86, arm, *arguments):
    number = x86 if os.uname().machine == "x86_64" else arm
    if libc.syscall(number, *arguments) >= 0:
        print("ESCAPED")
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))


def doubled(values):
    call(141, 140, 0, 0, -20)
