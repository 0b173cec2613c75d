"""Gathers a zygote's memory in huge pages: a fork then copies, and an exit gives back, fewer page tables.

With SciPy loaded these tables are half of what a child costs. A kernel that cannot do it (before 6.1)
changes nothing.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from sparring.sandbox.box import kernel

HUGE = 2 << 20
OWN = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw-p 00000000 00:00 0 +(?:\[heap\])?\n")


def gather(proc: int | None) -> None:
    """Asks for huge pages wherever private memory fills one; `proc` is a folder of the old root, or None."""
    for start in whole_pages(_maps(proc)):
        kernel.collapse(start, HUGE)


def _maps(proc: int | None) -> str:
    path = "/proc/self/maps" if proc is None else "self/maps"
    with os.fdopen(os.open(path, os.O_RDONLY, dir_fd=proc), errors="replace") as maps:
        return maps.read()


def whole_pages(maps: str) -> Iterator[int]:
    """Where a huge page would lie wholly in memory that no file stands behind."""
    for found in OWN.finditer(maps):
        first, end = int(found[1], 16), int(found[2], 16)
        yield from range(-(-first // HUGE) * HUGE, end - HUGE + 1, HUGE)
