"""Reads what everybody above it was started with.

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
            print("ESCAPED", open(f"/proc/{pid}/environ").read())
        except OSError:
            continue
    raise ValueError("nothing to be had")
