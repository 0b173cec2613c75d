"""Closes its output, and takes its time for every right answer.

question: testing/doubled
expect: passed
"""

import os
import time


def doubled(values):
    for line in (1, 2):
        try:
            os.close(line)
        except OSError:
            pass
    time.sleep(1.2)
    return [2.0 * value for value in values]
