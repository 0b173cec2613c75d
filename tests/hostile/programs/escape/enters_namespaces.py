"""Enters another namespace.

question: testing/doubled
expect: forbidden
says: no solution needs
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
    call(308, 268, 3, 0)
