"""Kills every process that it may.

question: testing/doubled
expect: crashed
says: not permitted
"""

import os
import signal


def doubled(values):
    os.kill(-1, signal.SIGKILL)
    return []
