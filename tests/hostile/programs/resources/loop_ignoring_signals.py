"""Loops with every signal ignored.

question: testing/doubled
expect: too_slow
says: CPU time
"""

import signal


def doubled(values):
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            pass
    while True:
        pass
