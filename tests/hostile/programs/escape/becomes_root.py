"""Becomes root.

question: testing/doubled
expect: crashed
says: not permitted
"""

import os


def doubled(values):
    os.setresuid(0, 0, 0)
    print("ESCAPED")
    return []
