"""Sends a signal by the oldest call.

question: testing/doubled
expect: crashed
says: not permitted
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
    call(200, 130, os.getppid() or 1, 9)
