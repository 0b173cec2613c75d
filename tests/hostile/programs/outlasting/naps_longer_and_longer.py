"""Takes longer with each call, always within what one call may take.

question: testing/doubled
expect: too_slow
says: all its calls together took
"""

import time

calls = 0


def doubled(values):
    global calls
    calls += 1
    time.sleep(calls)
    return [2.0 * value for value in values]
