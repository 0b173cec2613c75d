"""Leaves its session, to survive its terminal.

question: testing/doubled
expect: crashed
says: not permitted
"""

import os


def doubled(values):
    os.setsid()
    print("ESCAPED")
    return []
