"""Maps 10 GB of shared memory.

question: testing/doubled
expect: crashed | too_big
says: memory
"""

import mmap


def doubled(values):
    held = mmap.mmap(-1, 10 << 30)
    for place in range(0, len(held), 4096):
        held[place] = 1
