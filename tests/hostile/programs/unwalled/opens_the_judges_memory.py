"""Opens the memory of everybody above it, to change a tolerance there.

question: testing/doubled
expect: crashed
levels: process
"""

import os


def ancestors():
    """Every process above this one, the judge among them."""
    pid = os.getpid()
    while pid > 1:
        with open(f"/proc/{pid}/stat") as stat:
            pid = int(stat.read().rpartition(")")[2].split()[1])
        if pid > 1:
            yield pid


def doubled(values):
    for pid in list(ancestors())[:2]:  # its keeper and the judge, or the judge and what started that
        try:
            open(f"/proc/{pid}/mem", "r+b").close()
        except OSError:
            continue
        print("ESCAPED", pid)
    raise ValueError("nothing to be had")
