"""Forks away to survive the verdict.

question: testing/doubled
expect: crashed
"""

import os
import time


def doubled(values):
    if os.fork() == 0:
        os.setsid()
        time.sleep(1000)
    return [2.0 * value for value in values]
