"""Reads the system's list of accounts.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    return open("/etc/passwd").read()
