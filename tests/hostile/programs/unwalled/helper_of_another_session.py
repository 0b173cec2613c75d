"""Leaves a helper in a session of its own.

question: testing/doubled
expect: crashed
levels: process
"""

import os
import time


def doubled(values):
    if os.fork() == 0:
        os.setsid()
        if os.fork() == 0:
            print("LEFT", os.getpid(), flush=True)
            for fd in range(64):
                try:
                    os.close(fd)
                except OSError:
                    pass
            time.sleep(120)
        os._exit(0)
    time.sleep(0.3)
    return [2.0 * value for value in values]
