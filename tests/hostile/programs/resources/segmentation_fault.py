"""Reads from address 0.

question: testing/doubled
expect: crashed
says: SIGSEGV
"""

import ctypes


def doubled(values):
    return ctypes.string_at(0)
