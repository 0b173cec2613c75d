"""Reads a file by climbing up.

question: testing/doubled
expect: crashed
"""


def doubled(values):
    return open("../" * 12 + "/secret/file"[1:]).read()
