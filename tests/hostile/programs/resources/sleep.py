"""Sleeps for days.

question: testing/doubled
expect: too_slow
says: no answer within
"""

import time


def doubled(values):
    time.sleep(1e6)
