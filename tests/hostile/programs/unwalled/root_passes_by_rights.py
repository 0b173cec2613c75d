"""Reads what only the rights of root open, where it is root.

question: testing/doubled
expect: crashed
levels: process
"""

import os


def doubled(values):
    with open("/proc/self/status") as status:
        rights = next(line for line in status if line.startswith("CapEff:")).split()[1]
    if int(rights, 16):
        print("ESCAPED", rights)
    raise ValueError("nothing to be had")
