"""Stops itself by a signal, again and again.

question: testing/doubled
expect: too_slow
"""

import os
import signal


def doubled(values):
    while True:
        os.kill(os.getpid(), signal.SIGSTOP)
