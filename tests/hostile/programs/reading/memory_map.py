"""Reads its memory map.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    return open("/proc/self/maps").read()
