"""Finds the environment of its parent below the name of the program, where the kernel wrote it.

question: testing/doubled
expect: passed
levels: full restricted
"""

import ctypes

libc = ctypes.CDLL(None)
libc.getauxval.restype = ctypes.c_ulong
name = libc.getauxval(31)
found = ctypes.string_at(name - 2048, 2048).split(b"\0")
if any(part.startswith((b"PATH=", b"LANG=", b"HOME=", b"USER=")) for part in found):
    print("ESCAPED", found)


def doubled(values):
    return [2.0 * value for value in values]
