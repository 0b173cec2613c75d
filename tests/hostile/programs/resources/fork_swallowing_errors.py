"""Forks without end and ignores every refusal.

question: testing/doubled
expect: too_slow
says: CPU
"""

import os


def doubled(values):
    while True:
        try:
            os.fork()
        except OSError:
            pass
