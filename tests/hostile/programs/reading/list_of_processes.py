"""Lists the processes of the machine.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    print("ESCAPED", os.listdir("/proc"))
    return []
