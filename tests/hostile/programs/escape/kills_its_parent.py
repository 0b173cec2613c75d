"""Kills the judge.

question: testing/doubled
expect: crashed
"""

import os
import signal


def doubled(values):
    os.kill(os.getppid() or 1, signal.SIGKILL)
    os.kill(0, signal.SIGKILL)
    return []
