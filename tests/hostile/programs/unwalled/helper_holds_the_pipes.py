"""Ends at once and leaves a helper that holds its pipes, so that whoever reads them waits.

question: testing/doubled
expect: crashed
levels: process
"""

import os
import time


def doubled(values):
    if os.fork() == 0:
        os.setsid()
        print("LEFT", os.getpid(), flush=True)
        time.sleep(120)
    time.sleep(0.2)
    os._exit(0)
