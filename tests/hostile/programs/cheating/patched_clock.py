"""Stops every clock that Python has.

question: testing/doubled
expect: too_slow
"""

import time

time.time = time.perf_counter = time.process_time = time.monotonic = lambda: 0.0


def doubled(values):
    while True:
        pass
