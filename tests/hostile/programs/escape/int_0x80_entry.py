"""Enters the kernel by the 32-bit gate.

question: testing/doubled
expect: forbidden | crashed
machine: x86_64
"""

import ctypes
import mmap


def doubled(values):
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(b"\xb8\x14\x00\x00\x00\xcd\x80\xc3")  # getpid of the 32-bit table
    address = ctypes.addressof(ctypes.c_char.from_buffer(code))
    if ctypes.CFUNCTYPE(ctypes.c_long)(address)() > 0:
        print("ESCAPED")
    return []
