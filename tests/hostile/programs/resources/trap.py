"""Runs into an illegal instruction.

question: testing/doubled
expect: crashed
says: ended by
"""

import ctypes
import mmap


def doubled(values):
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\x0f\x0b" if __import__("os").uname().machine == "x86_64" else b"\0\0\0\0")
    address = ctypes.addressof(ctypes.c_char.from_buffer(code))
    return ctypes.CFUNCTYPE(None)(address)()
