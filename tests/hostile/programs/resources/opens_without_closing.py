"""Opens pipes until there are none.

question: testing/doubled
expect: crashed
says: Too many open files
"""

import os


def doubled(values):
    held = []
    while True:
        held.append(os.pipe())
