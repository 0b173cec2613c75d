"""Reads the environment that the judge was started with.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    print(open("/proc/self/environ").read())
    return []
