"""Lets a helper do the work, whose CPU time is not its own.

question: testing/doubled
expect: crashed | too_slow
levels: process
"""

import os
import time


def doubled(values):
    helper = os.fork()
    if helper == 0:
        until = time.process_time() + 1.5
        while time.process_time() < until:
            pass
        os._exit(0)
    os.waitpid(helper, 0)
    return [2.0 * value for value in values]
