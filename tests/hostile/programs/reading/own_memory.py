"""Opens its own memory.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    return open("/proc/self/mem", "rb").read(1)
